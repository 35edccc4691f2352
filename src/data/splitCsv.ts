import Papa from 'papaparse';
import type { Problem } from '../model/problem';
import { makeProblem } from './problem';

/** A record of a CSV file with its row number: the header is row 1, and blank lines count as rows. */
export interface CsvRecord {
  readonly row: number;
  readonly cells: readonly string[];
}

/** CSV text as records without the blank ones, and what is wrong with its quotation marks. */
export function splitCsv(file: string, text: string): { records: CsvRecord[]; problems: Problem[] } {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  const { data, errors } = Papa.parse<string[]>(lines, { delimiter: ',', newline: '\n' });
  const faulty = new Map<number, Problem>();
  for (const { code, row = 0 } of errors) {
    if (code === 'MissingQuotes')
      faulty.set(row, makeProblem('error', 'unclosed-quote', { file, row: row + 1 }, {}));
    else if (code === 'InvalidQuotes' && !faulty.has(row))
      faulty.set(row, makeProblem('error', 'stray-quote', { file, row: row + 1 }, {}));
  }
  const records = data
    .map((cells, index) => ({ row: index + 1, cells }))
    .filter(({ row, cells }) => !faulty.has(row - 1) && cells.some((cell) => cell.trim() !== ''));
  return { records, problems: [...faulty.values()] };
}
