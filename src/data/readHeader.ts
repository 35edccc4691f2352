import type { TableDescriptor } from '../model/dataPackage';
import type { Problem } from '../model/problem';
import { nearest } from './nearest';
import { makeProblem } from './problem';
import type { CsvRecord } from './splitCsv';

/** The columns of a file: at each position the field it holds, or `null` for one that is left out. */
export interface Header {
  readonly fields: readonly (string | null)[];
  readonly problems: readonly Problem[];
}

/** Finds the known fields in the header row; names what is twice, unknown, misspelt or missing. */
export function readHeader(file: string, schema: TableDescriptor, records: readonly CsvRecord[]): Header {
  const [first, ...body] = records;
  const row = first?.row ?? 1;
  const names = (first?.cells ?? []).map((cell) => cell.trim());
  const known = schema.schema.fields.map((field) => field.name);
  const absent = known.filter((name) => !names.includes(name));
  const problems: Problem[] = [];
  const fields = names.map((name, position) => {
    const place = { file, row, column: name };
    if (name === '') {
      const isUsed = body.some(({ cells }) => (cells[position] ?? '').trim() !== '');
      if (isUsed) problems.push(makeProblem('error', 'unnamed-column', place, { position: position + 1 }));
      return null;
    }
    if (names.indexOf(name) < position) {
      problems.push(makeProblem('error', 'duplicate-column', place, {}));
      return null;
    }
    if (known.includes(name)) return name;
    const suggestion = nearest(name, absent);
    problems.push(makeProblem(suggestion ? 'error' : 'warning', 'unknown-column', place, { suggestion }));
    return null;
  });
  for (const { name, constraints } of schema.schema.fields)
    if (constraints?.required && absent.includes(name))
      problems.push(makeProblem('error', 'missing-column', { file, row, column: name }, {}));
  return { fields, problems };
}
