import { readFile } from 'node:fs/promises';
import { checkCells } from '../data/checkCells';
import { decode } from '../data/decode';
import { readTable } from '../data/readTable';
import { DataError } from '../model/errors';
import type { TableDescriptor } from '../model/dataPackage';
import type { Problem } from '../model/problem';
import type { TextTable } from '../model/table';

/**
 * Reads and checks one CSV file given to a command.
 *
 * @returns the table, or `null` where it cannot be read, and everything that is wrong with it
 * @throws {DataError} `no-file` when the file cannot be opened
 */
export async function readTableFile(
  path: string,
  schema: TableDescriptor,
): Promise<{ table: TextTable | null; problems: readonly Problem[] }> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new DataError('no-file', { path }, { cause });
  });
  const decoded = decode(path, bytes);
  if ('problem' in decoded) return { table: null, problems: [decoded.problem] };
  const { table, problems } = readTable(path, schema, decoded.text);
  return { table, problems: table === null ? problems : [...problems, ...checkCells(table, schema)] };
}
