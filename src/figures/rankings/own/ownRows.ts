import type { IndexUnit } from '../../../model/indicator';
import type { IndexRow } from '../indexModel';
import { rowsOf, unitKindOf } from '../values/indexUnits';
import type { RecordsData } from '../values/recordsData';

/** A unit that the records do not know: its name as the reader writes it, and nothing else. */
const strangerOf = (id: string): IndexRow => ({
  id,
  names: [id, null, null],
  entity: null,
  countryId: null,
  regionId: null,
  type: null,
});

/** How units of a reader's values are named: as in the records where they are matched to one. */
export function ownRows(units: readonly string[], unit: string, data: RecordsData): IndexRow[] {
  const kind = unitKindOf(unit);
  const wanted = new Set(units);
  const known: readonly IndexUnit[] =
    kind === null ? [] : data.indicators.units[kind].filter(({ id }) => wanted.has(id));
  const rows = new Map(
    kind === null ? [] : rowsOf(known, kind, data).map((row): [string, IndexRow] => [row.id, row]),
  );
  return units.map((id) => rows.get(id) ?? strangerOf(id));
}
