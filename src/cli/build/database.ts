import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TypedTable } from '../../model/table';
import type { Connection } from '../../query/connection';
import { loadTables } from '../../query/node/loadTables';
import { nodeConnection } from '../../query/node/nodeConnection';
import { openEngine } from '../../query/node/openEngine';

/**
 * Writes the tables of a package and all derived from them into one database file, with the engine
 * that will read it, and leaves a locked connection open on it.
 */
export async function writeDatabase(tables: readonly TypedTable[]): Promise<{ bytes: Uint8Array; connection: Connection }> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-'));
  const file = join(folder, 'atlas.duckdb');
  const engine = await openEngine();
  const opened = engine.connect();
  opened.useUnsafe((bindings, id) => {
    loadTables(bindings, id, tables);
    bindings.runQuery(id, `attach '${file.replaceAll("'", "''")}' as package_file`);
    bindings.runQuery(id, 'copy from database memory to package_file');
    bindings.runQuery(id, 'checkpoint package_file');
    bindings.runQuery(id, 'detach package_file');
  });
  opened.close();
  const bytes = await readFile(file);
  await rm(folder, { recursive: true });
  return { bytes, connection: nodeConnection(engine) };
}
