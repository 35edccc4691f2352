import type { Problem } from '../model/problem';
import type { TextTable } from '../model/table';
import { decode } from './decode';
import { namesFolder, namesSchemas, replacedColumns } from './namesSchema';
import { nearest } from './nearest';
import { makeProblem } from './problem';
import { readTable } from './readTable';

const isNamesFile = new RegExp(`^${namesFolder}/([^/]+)\\.csv$`, 'i');

/** Whether a file of a package replaces names of one of its tables. */
export function replacesNames(path: string): boolean {
  return isNamesFile.test(path);
}

/**
 * Reads the files of names of a package.
 *
 * @returns what they hold, by the table whose names they replace, and everything that is wrong with them
 */
export function readNames(contents: ReadonlyMap<string, Uint8Array>): {
  names: Map<string, TextTable>;
  problems: Problem[];
} {
  const names = new Map<string, TextTable>();
  const problems: Problem[] = [];
  for (const [file, bytes] of contents) {
    const name = isNamesFile.exec(file)?.[1];
    if (name === undefined) continue;
    const schema = namesSchemas.get(name);
    if (!schema) {
      const tables = [...namesSchemas.keys()];
      const details = { name, tables: tables.join(' | '), suggestion: nearest(name, tables) };
      problems.push(makeProblem('error', 'unknown-names', { file }, details));
      continue;
    }
    const decoded = decode(file, bytes);
    if ('problem' in decoded) {
      problems.push(decoded.problem);
      continue;
    }
    const reading = readTable(file, schema, decoded.text);
    for (const problem of reading.problems) problems.push(problem);
    if (!reading.table) continue;
    const [first = '', ...others] = replacedColumns(name);
    if (![first, ...others].some((column) => reading.table?.columns.has(column)))
      problems.push(makeProblem('error', 'missing-column', { file, row: 1, column: first }, {}));
    names.set(name, reading.table);
  }
  return { names, problems };
}
