import type { Problem } from '../../model/problem';
import { makeProblem } from '../problem';
import type { ReadPackage } from '../readPackage';
import { presentTables } from './presentTables';
import { isReversed, rowSpells } from './rowSpells';

/** Spells that certainly end before they begin. */
export function checkReversedIntervals(pack: ReadPackage): Problem[] {
  return presentTables(pack).flatMap(({ schema, table }) => {
    const rule = schema.atlas?.spell;
    if (!rule) return [];
    return rowSpells(table, rule)
      .filter(isReversed)
      .map(({ row, from, to }) => {
        const details = { from: from ?? '', to: to ?? '', fromColumn: rule.from };
        return makeProblem('error', 'reversed', { file: table.file, row, column: rule.to }, details);
      });
  });
}
