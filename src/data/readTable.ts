import type { TableDescriptor } from '../model/dataPackage';
import type { Problem } from '../model/problem';
import type { Cell, TextTable } from '../model/table';
import { makeProblem } from './problem';
import { readHeader } from './readHeader';
import { splitCsv, type CsvRecord } from './splitCsv';

/** A table as read, or `null` where the file has no header that could be read. */
export interface TableReading {
  readonly table: TextTable | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads the CSV text of one table. Blank cells become `null`, blanks around values are left out with
 * a warning, blank lines are skipped. Columns that the file does not have are not in the result.
 * A row with too few or too many cells is kept as far as it goes, with an error.
 */
export function readTable(file: string, schema: TableDescriptor, text: string): TableReading {
  const { records, problems } = splitCsv(file, text);
  const [header, ...body] = records;
  if (!header) {
    if (problems.length === 0) problems.push(makeProblem('error', 'empty-file', { file }, {}));
    return { table: null, problems };
  }
  const separator = otherSeparator(header);
  if (separator) {
    problems.push(makeProblem('error', 'delimiter', { file, row: header.row }, { found: separator }));
    return { table: null, problems };
  }
  const { fields, problems: headerProblems } = readHeader(file, schema, records);
  problems.push(...headerProblems);
  for (const record of body) problems.push(...raggedness(file, record, fields.length));
  const columns = new Map<string, readonly Cell[]>();
  fields.forEach((field, position) => {
    if (field !== null) columns.set(field, readColumn(file, field, position, body, problems));
  });
  return { table: { name: schema.name, file, columns, rows: body.map(({ row }) => row) }, problems };
}

function otherSeparator({ cells }: CsvRecord): string | null {
  const [only = ''] = cells;
  if (cells.length > 1) return null;
  if (only.includes(';')) return ';';
  return only.includes('\t') ? 'tab' : null;
}

function raggedness(file: string, { row, cells }: CsvRecord, expected: number): Problem[] {
  const found = cells.length;
  if (found < expected) return [makeProblem('error', 'too-few-cells', { file, row }, { expected, found })];
  // Empty cells beyond the header are what spreadsheets leave behind, and hold nothing.
  const hasMore = cells.slice(expected).some((cell) => cell.trim() !== '');
  return hasMore ? [makeProblem('error', 'too-many-cells', { file, row }, { expected, found })] : [];
}

function readColumn(
  file: string,
  column: string,
  position: number,
  body: readonly CsvRecord[],
  problems: Problem[],
): Cell[] {
  return body.map(({ row, cells }) => {
    const text = cells[position] ?? '';
    const value = text.trim();
    if (value !== '' && value.length !== text.length)
      problems.push(makeProblem('warning', 'spaces', { file, row, column }, { value }));
    if (value.includes('\uFFFD'))
      problems.push(makeProblem('warning', 'lost-character', { file, row, column }, { value }));
    return value === '' ? null : value;
  });
}
