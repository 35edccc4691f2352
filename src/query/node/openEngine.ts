import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type * as blocking from '@duckdb/duckdb-wasm/blocking';
import type { DuckDBBindings } from '@duckdb/duckdb-wasm/blocking';

type Blocking = typeof blocking;

/** DuckDB-WASM in this Node process: the same engine, version and missing extensions as in the browser. */
export async function openEngine(): Promise<DuckDBBindings> {
  const require = createRequire(import.meta.url);
  const duckdb = require('@duckdb/duckdb-wasm/blocking') as Blocking;
  const folder = dirname(require.resolve('@duckdb/duckdb-wasm'));
  const bundle = (name: string) => ({ mainModule: join(folder, `duckdb-${name}.wasm`), mainWorker: '' });
  const engine = await duckdb.createDuckDB(
    { mvp: bundle('mvp'), eh: bundle('eh') },
    new duckdb.VoidLogger(),
    duckdb.NODE_RUNTIME,
  );
  await engine.instantiate();
  engine.open({});
  return engine;
}
