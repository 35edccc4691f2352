import type { DataCell, DataTable } from '../../figures/figure';
import { parseIso } from '../../text/dates';
import type { CellValue, WorkSheet } from './workbook';

const millisecondsADay = 86_400_000;
/** Days before are written with a leap day in 1900 that never was: they stay text. */
const firstDay = parseIso('1900-03-01') ?? 0;

/** A full day as a day; a year or a month, which is no day, stays the text it is. */
export function dayCell(text: string): CellValue {
  const day = parseIso(text);
  return day === null || day < firstDay ? text : new Date(day * millisecondsADay);
}

const toCell = (cell: DataCell): CellValue => (typeof cell === 'string' ? dayCell(cell) : cell);

const mostDecimals = 4;
const decimalsOf = (value: number) => {
  for (let decimals = 0; decimals < mostDecimals; decimals++)
    if (Number(value.toFixed(decimals)) === value) return decimals;
  return mostDecimals;
};

/** How the numbers of a column are shown, in full precision whatever is shown: years have no comma. */
function formatOf(cells: readonly DataCell[]): string | null {
  const numbers = cells.filter((cell) => typeof cell === 'number');
  if (numbers.length === 0) return null;
  const decimals = numbers.reduce((most, value) => Math.max(most, decimalsOf(value)), 0);
  const whole = numbers.some((value) => Math.abs(value) >= 10_000) ? '#,##0' : '0';
  return decimals === 0 ? whole : `${whole}.${'0'.repeat(decimals)}`;
}

/** The table of a figure: numbers in full precision, full days as days, everything else as text. */
export function dataSheet({ columns, rows }: DataTable): WorkSheet {
  return {
    name: 'Data',
    header: columns.map(({ title }) => title),
    rows: rows.map((row) => row.map(toCell)),
    formats: columns.map((_, i) => formatOf(rows.map((row) => row[i] ?? null))),
  };
}
