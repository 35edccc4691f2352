import type { DataCell, Figure } from '../../figures/figure';
import type { Text } from '../../text/text';
import { annexColumns, noValue } from './annexColumns';
import { joinSentences } from './joinSentences';

/** Most rows of a figure's table in a document: more is for a spreadsheet. What is left out is said. */
export const mostRows = 40;
/** Most columns that can be read side by side on a page. */
export const mostColumns = 8;
/** Rows that stay with the head of a table where it begins. */
export const keptRows = 4;

export interface AnnexTable {
  readonly head: readonly string[];
  readonly isNumeric: readonly boolean[];
  readonly rows: readonly (readonly string[])[];
  /** Says how many columns and rows are left out; empty where none is. */
  readonly cut: string;
}

/** Decimals that a number is shown with in a table: as many as tell neighbours apart, and no more. */
const decimalsOf = (value: number) => (Number.isInteger(value) ? 0 : Math.abs(value) < 10 ? 3 : 1);

function cellText(cell: DataCell, column: string, text: Text): string {
  if (cell === null || cell === '') return noValue;
  if (typeof cell === 'string') return cell;
  // A year is not a quantity: it has no separator of thousands.
  return column === 'year' ? String(cell) : text.number(cell, decimalsOf(cell));
}

/** The table of a figure in words, with the number formats of the language. */
export function annexTable({ table }: Figure, text: Text): AnnexTable {
  const { rowsLeftOut, columnsLeftOut } = text.words.reportFile;
  const rows = table.rows.slice(0, mostRows);
  const words = rows.map((row) => table.columns.map(({ key }, i) => cellText(row[i] ?? null, key, text)));
  const shown = annexColumns(table.columns, words, mostColumns);
  const columns = shown.flatMap((i) => table.columns[i] ?? []);
  return {
    head: columns.map(({ title }) => title),
    isNumeric: columns.map(({ isNumeric }) => isNumeric),
    rows: words.map((row) => shown.map((i) => row[i] ?? '')),
    cut: joinSentences(
      [
        ...(table.columns.length > columns.length
          ? [columnsLeftOut(text.number(columns.length), text.number(table.columns.length))]
          : []),
        ...(table.rows.length > rows.length
          ? [rowsLeftOut(text.number(rows.length), text.number(table.rows.length))]
          : []),
      ],
      text,
    ),
  };
}
