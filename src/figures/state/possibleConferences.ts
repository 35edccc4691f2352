import type { ConferencesData } from '../conferences/conferencesModel';
import type { ConferencesState } from './conferencesState';
import { knownParts, possibleFilters, type PossibleState } from './possibleState';

/** The state of the conferences with what the data does not have left out. */
export function possibleConferences(
  asked: ConferencesState,
  { records, countries, groups }: Pick<ConferencesData, 'records' | 'countries' | 'groups'>,
): PossibleState<ConferencesState> {
  const filtered = possibleFilters(asked, groups);
  const { state } = filtered;
  const { refused, one, several } = knownParts();
  const ids = new Set(records.series.map(({ id }) => id));
  const series = several('series', state.series, (id) => ids.has(id));
  const isCountry = countries.some(({ id }) => id === state.place);
  const place = one('place', state.place, '', isCountry);
  return { state: { ...state, series, place }, refused: [...filtered.refused, ...refused] };
}
