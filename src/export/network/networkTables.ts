import type { DataCell, DataTable } from '../../figures/figure';

/** A network as it goes into a file: a table of nodes, a table of ties, and where the nodes stand. */
export interface NetworkTables {
  /** Columns `id` and `label` first; the keys of the columns are the names of the attributes. */
  readonly nodes: DataTable;
  /** Columns `source` and `target` with ids of nodes; `weight` is a number. */
  readonly ties: DataTable;
  readonly positionOf: (id: string) => { readonly x: number; readonly y: number } | undefined;
}

export type AttributeType = 'string' | 'double';

/** One row as attributes; what is not known is left out. */
export function attributesOf(
  { columns }: DataTable,
  row: readonly DataCell[],
): [key: string, value: string | number][] {
  return columns.flatMap(({ key }, i): [string, string | number][] => {
    const value = row[i] ?? null;
    return value === null ? [] : [[key, value]];
  });
}

/** Value of a column in a row, as text. */
export function cellOf({ columns }: DataTable, row: readonly DataCell[], key: string): string {
  return String(row[columns.findIndex((column) => column.key === key)] ?? '');
}
