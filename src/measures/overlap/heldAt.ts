import type { MemberSpell } from '../../model/alliance';
import type { Day } from '../../model/spell';
import { certainDays, possibleDays } from '../growth/steps';

/** What alliances are compared by: named members, or the countries that these sit in. */
export type SharedMeasure = 'members' | 'countries';

export interface Held {
  /** Record ids by organisation or country, of members that certainly belong on the day. */
  readonly records: ReadonlyMap<string, readonly string[]>;
  /** How many more may belong, given the precision of the dates. */
  readonly possible: number;
}

/** Named members of an alliance on a day, or their countries. A member without a seat has no country. */
export function heldAt(members: readonly MemberSpell[], measure: SharedMeasure, day: Day): Held {
  const records = new Map<string, string[]>();
  const possible = new Set<string>();
  for (const spell of members) {
    const key = measure === 'members' ? spell.organisationId : spell.countryId;
    const [certain, perhaps] = [certainDays(spell), possibleDays(spell)];
    if (key === null || day < perhaps.from || perhaps.to <= day) continue;
    possible.add(key);
    if (day < certain.from || certain.to <= day) continue;
    const list = records.get(key) ?? [];
    if (!list.includes(spell.recordId)) list.push(spell.recordId);
    records.set(key, list);
  }
  return { records, possible: possible.size - records.size };
}
