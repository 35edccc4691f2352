import { membershipSpells } from './membershipSpells';
import { recordBodies, records, recordSources } from './records';
import { tieParticipants } from './tieParticipants';
import { units } from './units';

/** Statements that make the derived tables from the tables of a package, in order. */
export const derivedTables: readonly string[] = [
  membershipSpells,
  tieParticipants,
  units,
  records,
  recordBodies,
  recordSources,
];
