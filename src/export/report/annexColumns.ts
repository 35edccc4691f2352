import type { DataTable } from '../../figures/figure';
import { sheet } from './page/pageStyle';
import { fitsColumns } from './page/tableColumns';

/** What stands in a cell without a value. */
export const noValue = '–';

/** Share of empty cells from which on a column is left out before others. */
const mostEmpty = 0.5;

const idKey = /^(?:id|key)$|_ids?$/;
/** A column named for ids may hold names of what has them. */
const idCell = /^[a-z0-9:;,_.\s–-]*$/;
const entityKey = /^(?:organisation|country|city|alliance|series|person):[\w-]+$/;

/**
 * Indexes of the columns of a table that a page can hold, in their order. Ids are for programs; of the others
 * those that are mostly empty are left out first, then the last ones, which are the most detailed.
 *
 * @param rows cells in words
 * @param most number of columns that are shown at most
 */
export function annexColumns(
  columns: DataTable['columns'],
  rows: readonly (readonly string[])[],
  most: number,
): number[] {
  const cellsOf = (i: number) => rows.map((row) => row[i] ?? '');
  const isId = (i: number) =>
    (idKey.test(columns[i]?.key ?? '') && cellsOf(i).every((cell) => idCell.test(cell))) ||
    (rows.length > 0 && cellsOf(i).every((cell) => entityKey.test(cell)));
  const isSparse = (i: number) =>
    cellsOf(i).filter((cell) => cell === noValue).length > rows.length * mostEmpty;
  const all = columns.map((_, i) => i);
  const named = all.filter((i) => !isId(i));
  let shown = named.length === 0 ? all : named;
  const isTooMuch = () =>
    shown.length > most ||
    !fitsColumns(
      [columns.map(({ title }) => title), ...rows].map((row) => shown.map((i) => row[i] ?? '')),
      sheet.inner,
    );
  while (shown.length > 1 && isTooMuch()) {
    const left = shown.slice(1).findLast(isSparse) ?? shown.at(-1);
    shown = shown.filter((i) => i !== left);
  }
  return shown;
}
