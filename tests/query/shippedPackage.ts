import { readFolder } from '../../src/cli/readFolder';
import { compile } from '../../src/data/compile';
import { readPackage } from '../../src/data/readPackage';
import type { Connection } from '../../src/query/connection';
import { openTables } from '../../src/query/node/openTables';

let opened: Promise<Connection> | undefined;

/** The shipped package on the real engine, opened once a test file. */
export function shippedPackage(): Promise<Connection> {
  opened ??= (async () => openTables(compile(readPackage(await readFolder('data'))).tables))();
  return opened;
}
