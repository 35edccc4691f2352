import type { DataCell, DataTable } from '../../figures/figure';
import { asPlainText } from '../csv';

/** Tabs and line breaks would begin another cell. */
const onOneLine = (text: string) => text.replace(/[\t\r\n\v\f\u0085\u2028\u2029]+/gu, ' ').trim();

/** The table of a figure as text with tabs for the clipboard, which a spreadsheet pastes as cells and never as formulas. */
export function tableTsv({ columns, rows }: DataTable): string {
  const cell = (value: DataCell) =>
    typeof value === 'string' ? asPlainText(onOneLine(value)) : value === null ? '' : String(value);
  return [columns.map(({ title }) => cell(title)), ...rows.map((row) => row.map(cell))]
    .map((cells) => cells.join('\t'))
    .join('\n');
}
