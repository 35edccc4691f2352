import type { Day } from '../../model/spell';
import type { CountryGroup } from '../../model/country';
import type { TieCube } from '../../model/ties';
import type { TieCounts } from './countTies';

/** The five states of a value (and the subject's own country, which is outside its coverage). */
export type ValueState = 'value' | 'zero' | 'none-recorded' | 'not-known' | 'outside' | 'home';

export interface CountryCoverage {
  readonly countryId: string;
  readonly state: ValueState;
  /** Ties that certainly hold; 0 unless the state is `value`. */
  readonly ties: number;
  /** Upper bound of the ties, given imprecise dates. */
  readonly possible: number;
}

export interface StateRules {
  /** All members that the subject reports are named, so that no record means no tie. */
  readonly isComplete: boolean;
  /** Countries that a source names without a number. */
  readonly unquantified: ReadonlySet<string>;
}

/** Countries that certainly belong to a group on a day. An undated membership belongs. */
export function groupMembersAt(group: CountryGroup, day: Day): string[] {
  return group.members
    .filter(
      ({ from, to }) =>
        (from.low === null && from.high === null ? -Infinity : (from.high ?? Infinity)) <= day &&
        (to.low === null || day < to.low),
    )
    .map(({ countryId }) => countryId);
}

/** State and ties of every given country. A country outside the group never has a value. */
export function countryStates(
  countryIds: readonly string[],
  group: ReadonlySet<string>,
  cube: TieCube,
  counts: TieCounts,
  rules: StateRules,
): CountryCoverage[] {
  const position = new Map(cube.countryIds.map((id, i) => [id, i]));
  return countryIds.map((countryId) => {
    const i = position.get(countryId);
    const ties = i === undefined ? 0 : (counts.certain[i] ?? 0);
    const possible = i === undefined ? 0 : (counts.possible[i] ?? 0);
    if (countryId === cube.homeId) return { countryId, state: 'home', ties: 0, possible: 0 };
    if (!group.has(countryId)) return { countryId, state: 'outside', ties: 0, possible: 0 };
    if (ties > 0) return { countryId, state: 'value', ties, possible };
    if (rules.unquantified.has(countryId)) return { countryId, state: 'not-known', ties, possible };
    return { countryId, state: rules.isComplete ? 'zero' : 'none-recorded', ties, possible };
  });
}
