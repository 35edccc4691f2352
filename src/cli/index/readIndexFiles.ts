import { readFile } from 'node:fs/promises';
import { hasErrors } from '../../data/checkPackage';
import { decode } from '../../data/decode';
import { splitCsv } from '../../data/splitCsv';
import { parseDefinition } from '../../measures/index/parseDefinition';
import { readValues } from '../../measures/index/readValues';
import type { IndexValues } from '../../measures/index/indexValues';
import { DataError } from '../../model/errors';
import type { IndexDefinition } from '../../model/indexDefinition';
import type { Problem } from '../../model/problem';
import { formatProblem } from '../../text/problems/formatProblem';
import { writeProblems } from './writeProblems';

/** What an index is calculated from, with the name of the units for the result. */
export interface IndexInput {
  readonly values: IndexValues;
  readonly unitColumn: string;
}

/**
 * Reads the definition of an index and lists what is wrong with it on standard error.
 *
 * @returns `null` for a definition with errors
 * @throws {DataError} `no-file` when the file cannot be opened
 */
export async function readDefinition(path: string): Promise<IndexDefinition | null> {
  const text = await textOf(path);
  if (text === null) return null;
  try {
    const { definition, problems } = parseDefinition(JSON.parse(text));
    writeProblems(path, problems);
    return definition;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    process.stderr.write(`${path}: this is not valid JSON (${error.message}); correct it\n`);
    return null;
  }
}

/**
 * Reads the values of an index from a CSV file and lists what is wrong with them on standard error.
 *
 * @returns `null` for values with errors
 * @throws {DataError} `no-file` when the file cannot be opened
 */
export async function readValuesFile(path: string, definition: IndexDefinition): Promise<IndexInput | null> {
  const text = await textOf(path);
  if (text === null) return null;
  const { records, problems: ofText } = splitCsv(path, text);
  writeTextProblems(ofText);
  const { values, unitColumn, problems } = readValues(records, definition);
  writeProblems(path, problems);
  return values === null || hasErrors(ofText) ? null : { values, unitColumn };
}

/** The text of a file, or `null` where its bytes are no UTF-8, which is said on standard error. */
async function textOf(path: string): Promise<string | null> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new DataError('no-file', { path }, { cause });
  });
  const decoded = decode(path, bytes);
  if (!('problem' in decoded)) return decoded.text;
  writeTextProblems([decoded.problem]);
  return null;
}

function writeTextProblems(problems: readonly Problem[]): void {
  for (const problem of problems) process.stderr.write(`${formatProblem(problem, 'en')}\n`);
}
