import { groupMembersAt } from '../../../measures/coverage/countryStates';
import type { IndexUnit, IndexUnitKind } from '../../../model/indicator';
import type { Day } from '../../../model/spell';
import type { FilterState } from '../../state/viewStates';
import type { IndexRow } from '../indexModel';
import type { RecordsData } from './recordsData';

const kinds: readonly IndexUnitKind[] = ['organisation', 'country', 'alliance'];

/** The kind of units of a definition; `null` where the records do not know them. */
export function unitKindOf(unit: string): IndexUnitKind | null {
  return kinds.find((kind) => kind === unit) ?? null;
}

/** Units that the filters leave: seated in a country of the group on the day, and of the type. */
export function unitsAt(
  { indicators, network }: RecordsData,
  kind: IndexUnitKind,
  day: Day,
  filters: Pick<FilterState, 'countries' | 'type'>,
): readonly IndexUnit[] {
  const group = network.groups.find(({ id }) => id === filters.countries);
  const members = group === undefined ? null : new Set(groupMembersAt(group, day));
  return indicators.units[kind].filter(
    ({ countryId, type }) =>
      (members === null || (countryId !== null && members.has(countryId))) &&
      (kind !== 'organisation' || filters.type === 'all' || type === filters.type),
  );
}

/** Units as the rows of an index are named. */
export function rowsOf(
  units: readonly IndexUnit[],
  kind: IndexUnitKind,
  { network }: RecordsData,
): IndexRow[] {
  const regions = new Map(network.countries.map(({ id, regionId }) => [id, regionId]));
  return units.map(({ id, names, countryId, type }) => ({
    id,
    names,
    entity: `${kind}:${id}`,
    countryId,
    regionId: regions.get(countryId ?? '') ?? null,
    type,
  }));
}
