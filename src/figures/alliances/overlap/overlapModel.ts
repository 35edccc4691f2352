import { exclusiveCombinations, type Combination } from '../../../measures/overlap/exclusiveCombinations';
import { heldAt, type Held } from '../../../measures/overlap/heldAt';
import type { AllianceMember } from '../../../model/allianceBody';
import type { CountryGroup } from '../../../model/country';
import type { Names } from '../../../model/names';
import type { Day } from '../../../model/spell';
import type { AlliancesState } from '../../state/alliancesState';
import { mostCompared, type ChosenAlliance } from '../chosenAlliance';
import { filterCountries, filteredMembers } from '../memberFilter';

export interface OverlapData {
  readonly alliances: readonly ChosenAlliance[];
  /** Answer of `alliance-members` for the same alliances. */
  readonly members: readonly AllianceMember[];
  readonly groups: readonly CountryGroup[];
  readonly date: Day;
  readonly closingDay: Day;
}

export interface OverlapSet extends Held, ChosenAlliance {
  readonly items: ReadonlySet<string>;
}

export interface OverlapModel {
  /** The largest of those with a member, the largest first. */
  readonly sets: readonly OverlapSet[];
  /** Number of alliances with a member. */
  readonly filled: number;
  /** Alliances without a member on the day. */
  readonly empty: readonly OverlapSet[];
  readonly combinations: readonly Combination[];
  /** Everything that is in a set. */
  readonly all: readonly string[];
  /** What is in two sets or more. */
  readonly shared: readonly string[];
  readonly date: Day;
  /** Names by organisation or country. */
  readonly names: ReadonlyMap<string, Names>;
  /** Rows of the members by organisation or country, of the alliances compared. */
  readonly rowsOf: ReadonlyMap<string, readonly AllianceMember[]>;
}

const noMembers: Held = { records: new Map(), possible: 0 };

/**
 * What the chosen alliances share on a day: members that certainly belong then, or their countries. Where
 * more have members than can be told apart, the largest are compared.
 */
export function overlapModel(data: OverlapData, state: AlliancesState): OverlapModel {
  const filter = filterCountries(data.groups, state, data.closingDay);
  const all = data.alliances.map(({ history, slot }): OverlapSet => {
    const held =
      state.evidence === 'reported'
        ? noMembers
        : heldAt(filteredMembers(history.members, state, filter), state.shared, data.date);
    return { ...held, history, slot, items: new Set(held.records.keys()) };
  });
  const filled = all
    .filter(({ items }) => items.size > 0)
    .sort((a, b) => b.items.size - a.items.size || a.slot - b.slot);
  const sets = filled.slice(0, mostCompared);
  const names = new Map<string, Names>();
  const rowsOf = new Map<string, AllianceMember[]>();
  const ids = new Set(sets.map(({ history }) => history.id));
  for (const member of data.members) {
    const key = state.shared === 'members' ? member.organisationId : member.countryId;
    const own = state.shared === 'members' ? member.names : member.countryNames;
    if (key === null || own === null || !ids.has(member.allianceId)) continue;
    names.set(key, own);
    rowsOf.set(key, [...(rowsOf.get(key) ?? []), member]);
  }
  const combinations = exclusiveCombinations(sets.map(({ items }) => items));
  return {
    sets,
    filled: filled.length,
    empty: all.filter(({ items }) => items.size === 0),
    combinations,
    all: combinations.flatMap(({ items }) => items),
    shared: combinations.flatMap(({ sets: within, items }) => (within.length > 1 ? items : [])),
    date: data.date,
    names,
    rowsOf,
  };
}

/** Records of an item in some of the sets. */
export function recordsIn(sets: readonly OverlapSet[], items: Iterable<string>): string[] {
  return [...new Set([...items].flatMap((item) => sets.flatMap(({ records }) => records.get(item) ?? [])))];
}
