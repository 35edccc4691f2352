import type { TypedTable } from '../../model/table';
import type { Connection } from '../connection';
import { loadTables } from './loadTables';
import { nodeConnection } from './nodeConnection';
import { openEngine } from './openEngine';

/** A locked connection over the compiled tables of a package, in memory. */
export async function openTables(tables: readonly TypedTable[]): Promise<Connection> {
  const engine = await openEngine();
  const loading = engine.connect();
  loading.useUnsafe((bindings, connection) => loadTables(bindings, connection, tables));
  loading.close();
  return nodeConnection(engine);
}
