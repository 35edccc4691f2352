import type { Column, IndexValues } from '../../../measures/index/indexValues';
import type { IndexDefinition } from '../../../model/indexDefinition';
import type { IndexUnit } from '../../../model/indicator';
import type { Day } from '../../../model/spell';
import { keep } from '../../keep';
import type { FilterState } from '../../state/viewStates';
import { catalogue } from '../catalogue/catalogue';
import type { Indicator } from '../catalogue/indicator';
import type { CellEvidence, IndexRow, IndexTable } from '../indexModel';
import { factWindow } from './factWindow';
import { rowsOf, unitKindOf, unitsAt } from './indexUnits';
import { indicatorCells, type IndicatorCells } from './indicatorCells';
import type { RecordsData } from './recordsData';

const nothing: CellEvidence = { recordIds: [], isReported: false, qualifier: null };

/** Columns that a definition takes from the records: its indicators, and denominators of the catalogue. */
export function columnsOf({ nodes, unit }: IndexDefinition): ReadonlyMap<string, Indicator> {
  const columns = new Map<string, Indicator>();
  const add = (column: string, question: string) => {
    const indicator = catalogue.get(question);
    if (indicator?.kind === unit && !columns.has(column)) columns.set(column, indicator);
  };
  for (const { id, question } of nodes) if (question !== undefined) add(id, question);
  for (const { denominator } of nodes) if (typeof denominator === 'string') add(denominator, denominator);
  return columns;
}

/** Texts that units are grouped by. */
export function groupsOf(units: readonly IndexUnit[], rows: readonly IndexRow[]): IndexValues['groups'] {
  return new Map([
    ['region', rows.map(({ regionId }) => regionId)],
    ['country', rows.map(({ countryId }) => countryId)],
    ['type', rows.map(({ type }) => type)],
    ['kind', units.map(({ kind }) => kind)],
  ]);
}

function make(
  data: RecordsData,
  definition: IndexDefinition,
  day: Day,
  filters: FilterState,
  isDatedOnly: boolean,
): IndexTable {
  const kind = unitKindOf(definition.unit);
  const units = kind === null ? [] : unitsAt(data, kind, day, filters);
  const rows = kind === null ? [] : rowsOf(units, kind, data);
  const window = factWindow(day, filters, isDatedOnly);
  const cells = new Map<string, IndicatorCells>();
  const columns = new Map<string, Column>();
  for (const [name, indicator] of columnsOf(definition)) {
    const found = indicatorCells(data, indicator, window);
    cells.set(name, found);
    columns.set(
      name,
      Float64Array.from(units, ({ id }) => found.valueOf(id)),
    );
  }
  return {
    values: { units: units.map(({ id }) => id), periods: null, columns, groups: groupsOf(units, rows) },
    rows,
    evidenceOf: (column, row) => cells.get(column)?.evidenceOf(units[row]?.id ?? '') ?? nothing,
  };
}

/**
 * The values of a definition's indicators on a day, as the records have them, with what each rests on. A unit
 * without any record of a family of facts has no value (`NaN`); with one and nothing to count it has 0.
 * `isDatedOnly` leaves out what has no date of a year or better. Kept while the records stay the same.
 */
export function valuesAt(
  data: RecordsData,
  definition: IndexDefinition,
  day: Day,
  filters: FilterState,
  isDatedOnly = false,
): IndexTable {
  const columns = [...columnsOf(definition)].map(([name, { id }]) => `${name}=${id}`);
  const { period, countries, type, evidence } = filters;
  const key = ['values', definition.unit, day, period, countries, type, evidence, isDatedOnly, ...columns];
  return keep(data.indicators, key.join('|'), () => make(data, definition, day, filters, isDatedOnly));
}
