import { checkPackage } from '../data/checkPackage';
import { compile } from '../data/compile';
import { readPackage } from '../data/readPackage';
import type { Day } from '../model/spell';
import type { Connection } from '../query/connection';
import { openTables } from '../query/node/openTables';
import { formatProblem } from '../text/problems/formatProblem';
import { readFolder } from './readFolder';

export interface OpenPackage {
  readonly connection: Connection;
  /** Last day that the records speak of; `null` where nothing is dated. */
  readonly closing: Day | null;
}

/**
 * Reads, checks and compiles the package in a folder and opens a connection over its tables.
 *
 * @returns `null` for a package with errors, which are then listed on standard error
 * @throws {DataError} where the folder cannot be read
 */
export async function openPackage(folder: string): Promise<OpenPackage | null> {
  const pack = readPackage(await readFolder(folder));
  const errors = checkPackage(pack).filter(({ severity }) => severity === 'error');
  for (const problem of errors) process.stderr.write(`${formatProblem(problem, 'en')}\n`);
  if (errors.length > 0) return null;
  return { connection: await openTables(compile(pack).tables), closing: pack.descriptor.closingDate };
}
