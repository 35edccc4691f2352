import type { DataTable } from '../../figures/figure';
import { toCsv } from '../csv';

/** A table of nodes or ties as plain CSV with the keys of its columns, as network programs read it. */
export function networkCsv({ columns, rows }: DataTable): string {
  return toCsv(
    columns.map(({ key }) => key),
    rows,
  );
}
