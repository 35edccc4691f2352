import { unzipSync } from 'fflate';
import writeWorkbook, { type CellObject, type Sheet } from 'write-excel-file/universal';
import { withoutForbidden } from '../xmlText';
import type { ZipEntry } from '../zip/packZip';

/** What a cell holds: a day is a `Date` at midnight UTC. */
export type CellValue = string | number | Date | null;

export interface WorkSheet {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Number formats by column, where numbers of a column have one. */
  readonly formats?: readonly (string | null)[];
}

/** Excel takes no longer text in a cell. */
const longestText = 32_767;
/** Text format shows no more than this in older versions of Excel. */
const longestPlain = 255;
const widest = 60;
const narrowest = 9;

/**
 * The library looks texts up by name in a plain object, which knows words such as `constructor` already;
 * with this mark before it no text is such a word. It is taken away again in the written file.
 */
const mark = '\ue000';
const marked = new RegExp(`<t(?: xml:space="preserve")?>${mark}`, 'g');

/** Width of a text in characters of a Latin letter's width. */
const widthOf = (value: CellValue): number =>
  value instanceof Date
    ? 10
    : Array.from(String(value ?? '')).reduce((sum, c) => sum + (c > '\u2e7f' ? 2 : 1), 0);

function textCell(value: string): CellObject {
  const text = withoutForbidden(value).replace(/\r\n?/g, '\n').slice(0, longestText);
  return {
    value: mark + text,
    type: String,
    alignVertical: 'top',
    wrap: widthOf(text) > widest || text.includes('\n'),
    ...(text.length <= longestPlain ? { format: '@' } : {}),
  };
}

const headerCell = (title: string, isNumeric: boolean): CellObject => ({
  ...textCell(title),
  fontWeight: 'bold',
  wrap: true,
  ...(isNumeric ? { align: 'right' } : {}),
});

function cell(value: CellValue, format: string | null): CellObject | null {
  if (value === null || (typeof value === 'number' && !Number.isFinite(value))) return null;
  if (typeof value === 'string') return textCell(value);
  return value instanceof Date
    ? { value, type: Date, format: 'yyyy-mm-dd', align: 'left', alignVertical: 'top' }
    : { value, type: Number, alignVertical: 'top', ...(format === null ? {} : { format }) };
}

const lineHeight = 15;

/** Height in points of a row whose texts are wrapped: not every program finds it by itself. */
function heightOf(row: readonly CellValue[], widths: readonly number[]): number | null {
  const lines = row.map((value, i) => Math.ceil(widthOf(value) / ((widths[i] ?? widest) - 2)));
  const most = Math.max(1, ...lines);
  return most === 1 ? null : Math.min(most, 20) * lineHeight;
}

function toSheet({ name, header, rows, formats }: WorkSheet): Sheet<Blob> {
  const measured = rows.slice(0, 500);
  const widths = header.map((title, i) => {
    const needed = Math.max(Math.min(widthOf(title), 24), ...measured.map((row) => widthOf(row[i] ?? null)));
    return Math.min(widest, Math.max(narrowest, needed) + 2);
  });
  const line = (row: readonly CellValue[], cells: readonly (CellObject | null)[]) => {
    const height = heightOf(row, widths);
    return height === null ? [...cells] : cells.map((one) => (one === null ? null : { ...one, height }));
  };
  return {
    sheet: name,
    orientation: 'landscape',
    stickyRowsCount: 1,
    columns: widths.map((width) => ({ width })),
    data: [
      line(
        header,
        header.map((title, i) => headerCell(title, (formats?.[i] ?? null) !== null)),
      ),
      ...rows.map((row) =>
        line(
          row,
          row.map((value, i) => cell(value, formats?.[i] ?? null)),
        ),
      ),
    ],
  };
}

/** The parts of an XLSX file of sheets whose cells are texts, numbers and days, and never formulas. */
export async function workbookParts(sheets: readonly WorkSheet[]): Promise<ZipEntry[]> {
  const blob = await writeWorkbook(sheets.map(toSheet), { fontFamily: 'Calibri', fontSize: 11 }).toBlob();
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const path = 'xl/sharedStrings.xml';
  const strings = new TextDecoder().decode(files[path]).replace(marked, '<t xml:space="preserve">');
  return Object.entries({ ...files, [path]: new TextEncoder().encode(strings) });
}
