import type { Column } from '../../../measures/index/indexValues';
import type { IndexDefinition } from '../../../model/indexDefinition';
import { lastDayOf } from '../../days';
import type { FilterState } from '../../state/viewStates';
import type { IndexTable } from '../indexModel';
import type { RecordsData } from './recordsData';
import { valuesAt } from './valuesAt';

/**
 * The values at the end of each year, one year below the other; the current year ends on the closing date.
 * Only facts with a date of a year or better count, so that no year has more because a source was read in it.
 */
export function valuesByYear(
  data: RecordsData,
  definition: IndexDefinition,
  years: readonly number[],
  filters: FilterState,
): IndexTable {
  const { closingDay } = data.network;
  const tables = years.map((year) =>
    valuesAt(data, definition, Math.min(lastDayOf(year), closingDay), filters, true),
  );
  const starts: number[] = [];
  let rows = 0;
  for (const table of tables) {
    starts.push(rows);
    rows += table.rows.length;
  }
  const names = [...(tables[0]?.values.columns.keys() ?? [])];
  const groups = [...(tables[0]?.values.groups.keys() ?? [])];
  const column = (name: string): Column => {
    const all = new Float64Array(rows);
    tables.forEach(({ values }, i) => all.set(values.columns.get(name) ?? [], starts[i]));
    return all;
  };
  return {
    values: {
      units: tables.flatMap(({ values }) => values.units),
      periods: tables.flatMap((table, i) => table.rows.map(() => String(years[i]))),
      columns: new Map(names.map((name) => [name, column(name)])),
      groups: new Map(
        groups.map((name) => [name, tables.flatMap(({ values }) => values.groups.get(name) ?? [])]),
      ),
    },
    rows: tables.flatMap((table) => table.rows),
    evidenceOf: (name, row) => {
      const year = starts.findLastIndex((start) => start <= row);
      return (
        tables[year]?.evidenceOf(name, row - (starts[year] ?? 0)) ?? {
          recordIds: [],
          isReported: false,
          qualifier: null,
        }
      );
    },
  };
}
