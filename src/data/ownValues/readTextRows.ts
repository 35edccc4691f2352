import Papa from 'papaparse';
import type { Problem } from '../../model/problem';
import { makeProblem } from '../problem';
import type { CsvRecord } from '../splitCsv';
import type { TextEncoding } from './textEncodings';

/** Rows of a file with text cells, and what is wrong with it. */
export interface RowsReading {
  readonly records: readonly CsvRecord[];
  readonly problems: readonly Problem[];
}

/** Without the apostrophe by which text is kept from being a formula. */
const asMeant = (cell: string) => cell.trim().replace(/^'(?=[=+\-@])/, '');

/** Rows that hold anything, with the cells that none of them has left off. */
export function usedRows(rows: readonly (readonly string[])[]): CsvRecord[] {
  const records = rows
    .map((cells, index) => ({ row: index + 1, cells: cells.map(asMeant) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const width = Math.max(0, ...records.map(({ cells }) => cells.findLastIndex((cell) => cell !== '') + 1));
  return records.map(({ row, cells }) => ({ row, cells: cells.slice(0, width) }));
}

/** The mark that the header has most often outside quotation marks. */
function separatorOf(text: string): string {
  const header = text.trimStart().split('\n', 1)[0]?.replace(/"[^"]*"/g, '') ?? '';
  const times = (mark: string) => header.split(mark).length;
  return [';', '\t'].reduce((best, mark) => (times(mark) > times(best) ? mark : best), ',');
}

/** Cells of a text file separated by commas, semicolons or tabs, whichever its header has. */
export function readTextRows(file: string, bytes: Uint8Array, encoding: TextEncoding): RowsReading {
  const text = new TextDecoder(encoding).decode(bytes).replace(/\r\n?/g, '\n');
  const { data, errors } = Papa.parse<string[]>(text, { newline: '\n', delimiter: separatorOf(text) });
  const problems = errors.flatMap(({ code, row = 0 }) => {
    const place = { file, row: row + 1 };
    if (code === 'MissingQuotes') return [makeProblem('error', 'unclosed-quote', place, {})];
    return code === 'InvalidQuotes' ? [makeProblem('error', 'stray-quote', place, {})] : [];
  });
  const records = usedRows(data);
  if (records.length === 0 && problems.length === 0)
    problems.push(makeProblem('error', 'empty-file', { file }, {}));
  return { records, problems };
}
