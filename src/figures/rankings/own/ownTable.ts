import type { Column, IndexValues } from '../../../measures/index/indexValues';
import type { IndexDefinition } from '../../../model/indexDefinition';
import type { Day } from '../../../model/spell';
import type { FilterState } from '../../state/viewStates';
import type { CellEvidence, IndexTable } from '../indexModel';
import type { RecordsData } from '../values/recordsData';
import { valuesAt } from '../values/valuesAt';
import { valuesByYear } from '../values/valuesByYear';
import { usesRecords } from './ownPart';
import { ownRows } from './ownRows';

const nothing: CellEvidence = { recordIds: [], isReported: false, qualifier: null };
const keyOf = ({ units, periods }: IndexValues, row: number) =>
  JSON.stringify([units[row], periods?.[row] ?? null]);

/** Periods of values as years, or `null` where one is none. */
export function periodYears({ periods }: IndexValues): number[] | null {
  const years = [...new Set(periods ?? [])];
  return years.every((period) => /^\d{4}$/.test(period)) ? years.map(Number).sort((a, b) => a - b) : null;
}

/**
 * The values of an index of the reader's own. Where it also has indicators of the records, both are put
 * together by unit, in a panel by unit and year: every unit of either side keeps its row, and what a side
 * does not know of it is not known. Of own values nobody but the reader has the evidence.
 */
export function ownTable(
  definition: IndexDefinition,
  own: IndexValues | null,
  data: RecordsData,
  day: Day,
  filters: FilterState,
): IndexTable {
  if (own === null) return valuesAt(data, definition, day, filters);
  if (!usesRecords(definition))
    return { values: own, rows: ownRows(own.units, definition.unit, data), evidenceOf: () => nothing };
  const years = own.periods === null ? null : (periodYears(own) ?? []);
  const records =
    years === null
      ? valuesAt(data, definition, day, filters)
      : valuesByYear(data, definition, years, filters);
  return joined(records, own, definition, data);
}

function joined(
  records: IndexTable,
  own: IndexValues,
  { unit }: IndexDefinition,
  data: RecordsData,
): IndexTable {
  const known = new Map(records.values.units.map((_, row) => [keyOf(records.values, row), row]));
  const ownAt = new Map(own.units.map((_, row) => [keyOf(own, row), row]));
  const strangers = own.units.flatMap((_, row) => (known.has(keyOf(own, row)) ? [] : [row]));
  const length = records.rows.length;
  /** For each row of the whole its row in the own values, -1 where they do not have it. */
  const ownRow = [...records.rows.map((_, row) => ownAt.get(keyOf(records.values, row)) ?? -1), ...strangers];
  const added = strangers.map((row) => own.units[row] ?? '');
  const fromRecords = (column: Column): Column =>
    Float64Array.from(ownRow, (_, row) => (row < length ? (column[row] ?? NaN) : NaN));
  const fromOwn = (column: Column): Column => Float64Array.from(ownRow, (row) => column[row] ?? NaN);
  const groups = new Map<string, readonly (string | null)[]>();
  for (const [name, texts] of own.groups)
    groups.set(
      name,
      ownRow.map((row) => texts[row] ?? null),
    );
  for (const [name, texts] of records.values.groups)
    groups.set(
      name,
      ownRow.map((_, row) => texts[row] ?? null),
    );
  const { periods } = records.values;
  return {
    values: {
      units: [...records.values.units, ...added],
      periods: periods === null ? null : [...periods, ...strangers.map((row) => own.periods?.[row] ?? '')],
      columns: new Map([
        ...[...own.columns].map(([name, column]): [string, Column] => [name, fromOwn(column)]),
        ...[...records.values.columns].map(([name, column]): [string, Column] => [name, fromRecords(column)]),
      ]),
      groups,
    },
    rows: [...records.rows, ...ownRows(added, unit, data)],
    evidenceOf: (column, row) =>
      row < length && records.values.columns.has(column) ? records.evidenceOf(column, row) : nothing,
  };
}
