import type { CountryGroup } from '../../model/country';
import type { RefusedPart } from './refused';

/** A state with what the data does not have replaced by the usual choice, and what was replaced. */
export interface PossibleState<S> {
  readonly state: S;
  readonly refused: readonly RefusedPart[];
}

/** Keeps what is known of a state, and notes the rest; a usual choice is never refused. */
export function knownParts() {
  const refused: RefusedPart[] = [];
  return {
    refused,
    one: <T extends string>(key: string, value: T, usual: T, isKnown: boolean): T => {
      if (isKnown || value === usual) return value;
      refused.push({ key, values: [value], reason: 'unknown' });
      return usual;
    },
    several: <T extends string>(key: string, values: readonly T[], isKnown: (value: T) => boolean): T[] => {
      const others = values.filter((value) => !isKnown(value));
      if (others.length > 0) refused.push({ key, values: others, reason: 'unknown' });
      return values.filter(isKnown);
    },
  };
}

/** Whether a group of countries is on record; each is as long as the list is not there. */
export const isGroup = (id: string, groups: readonly CountryGroup[]) =>
  groups.length === 0 || groups.some((group) => group.id === id);

/** A state whose filter names a group that the data has, or none. */
export function possibleFilters<S extends { readonly countries: string }>(
  state: S,
  groups: readonly CountryGroup[],
): PossibleState<S> {
  const { refused, one } = knownParts();
  const countries = one('countries', state.countries, 'all', isGroup(state.countries, groups));
  return { state: { ...state, countries }, refused };
}
