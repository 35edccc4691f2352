import { hasErrors } from '../data/checkPackage';
import type { TableDescriptor } from '../model/dataPackage';
import type { TextTable } from '../model/table';
import { formatProblem } from '../text/problems/formatProblem';
import { readTableFile } from './readTableFile';

/**
 * Reads one CSV file given to a command, and lists what is wrong with it on standard error.
 *
 * @returns `null` for a file with errors
 * @throws {DataError} `no-file` when the file cannot be opened
 */
export async function readCheckedTable(path: string, schema: TableDescriptor): Promise<TextTable | null> {
  const { table, problems } = await readTableFile(path, schema);
  for (const problem of problems) process.stderr.write(`${formatProblem(problem, 'en')}\n`);
  return hasErrors(problems) ? null : table;
}
