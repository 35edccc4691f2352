import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import engineUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import engineWorkerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { DataError, QueryError } from '../../model/errors';
import { fromArrowBytes } from '../../query/arrow';
import type { Connection } from '../../query/connection';
import { databaseFile, lockStatements } from '../../query/engineSettings';

export interface Progress {
  loading(bytes: number): void;
  opening(): void;
}

const absolute = (url: string) => new URL(url, import.meta.url).href;

async function fetchDatabase(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new DataError('database-missing', { path: url, status: response.status });
  return new Uint8Array(await response.arrayBuffer());
}

/**
 * DuckDB-WASM from this site's own origin, with the site's database attached read-only and the
 * engine locked: after this no SQL reaches a file, a network or a setting.
 */
export async function openBrowserConnection(databaseUrl: string, progress: Progress): Promise<Connection> {
  const engine = new AsyncDuckDB(new VoidLogger(), new Worker(absolute(engineWorkerUrl)));
  const database = fetchDatabase(databaseUrl);
  // A failed download is reported when it is awaited below, not as an unhandled rejection.
  database.catch(() => undefined);
  await engine.instantiate(absolute(engineUrl), null, ({ bytesLoaded }) => progress.loading(bytesLoaded));
  progress.opening();
  await engine.open({});
  await engine.registerFileBuffer(databaseFile, await database);
  const connection = await engine.connect();
  await connection.query(`attach '${databaseFile}' as atlas (read_only)`).catch((cause: unknown) => {
    throw new DataError('database-damaged', { path: databaseUrl }, { cause });
  });
  await connection.query('use atlas');
  for (const statement of lockStatements) await connection.query(statement);
  return {
    run: async ({ text, values }) => {
      try {
        const bytes = await connection.useUnsafe(async (bindings, id) => {
          if (values.length === 0) return bindings.runQuery(id, text);
          const statement = await bindings.createPrepared(id, text);
          try {
            return await bindings.runPrepared(id, statement, [...values]);
          } finally {
            await bindings.closePrepared(id, statement);
          }
        });
        return fromArrowBytes(bytes);
      } catch (cause) {
        const message = cause instanceof Error ? cause.message : String(cause);
        throw new QueryError('query-refused', { message, sql: text }, { cause });
      }
    },
    close: async () => {
      await connection.close();
      await engine.terminate();
    },
  };
}
