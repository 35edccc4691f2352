import type { RankingsInput } from '../rankingsInput';
import type { UnitGroup } from './unitGroups';

/**
 * Places of groups in the palette, by id: of a region always the same whatever the index is, of any other group by its
 * place in the list.
 */
export function groupSlots(
  { state, countries }: Pick<RankingsInput, 'state' | 'countries'>,
  groups: readonly UnitGroup[],
): ReadonlyMap<string, number> {
  const known = groups.filter(({ id }) => id !== '').map(({ id }) => id);
  const regions = [...new Set(countries.flatMap(({ regionId }) => regionId ?? []))].sort();
  const ids = state.group === 'region' ? [...regions, ...known.filter((id) => !regions.includes(id))] : known;
  return new Map(ids.map((id, slot) => [id, slot]));
}
