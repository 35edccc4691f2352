import type { IndexTable } from '../indexModel';

interface ColumnEvidence {
  /** 1 where the value is a figure that somebody reports. */
  readonly reported: Uint8Array;
  /** Records by row. */
  readonly records: readonly (readonly string[])[];
}

const found = new WeakMap<IndexTable, Map<string, ColumnEvidence>>();

/** What a column of the values rests on, looked up once a table: a ranking is drawn anew with every move of a slider. */
export function columnEvidence(table: IndexTable, column: string): ColumnEvidence {
  const columns = found.get(table) ?? new Map<string, ColumnEvidence>();
  found.set(table, columns);
  const known = columns.get(column);
  if (known !== undefined) return known;
  const cells = table.rows.map((_, row) => table.evidenceOf(column, row));
  const evidence = {
    reported: Uint8Array.from(cells, ({ isReported }) => Number(isReported)),
    records: cells.map(({ recordIds }) => recordIds),
  };
  columns.set(column, evidence);
  return evidence;
}
