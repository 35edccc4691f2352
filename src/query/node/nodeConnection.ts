import type { DuckDBBindings } from '@duckdb/duckdb-wasm/blocking';
import { QueryError } from '../../model/errors';
import { fromArrowBytes } from '../arrow';
import type { Connection } from '../connection';
import { lockStatements } from '../engineSettings';
import type { Query } from '../sql';

/** Runs a query on the blocking engine and returns Arrow bytes. */
export function runBlocking(engine: DuckDBBindings, connection: number, { text, values }: Query): Uint8Array {
  try {
    if (values.length === 0) return engine.runQuery(connection, text);
    const statement = engine.createPrepared(connection, text);
    try {
      return engine.runPrepared(connection, statement, [...values]);
    } finally {
      engine.closePrepared(connection, statement);
    }
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new QueryError('query-refused', { message, sql: text }, { cause });
  }
}

/** A locked connection over an engine whose tables are loaded, or are attached by the statements given. */
export function nodeConnection(engine: DuckDBBindings, prepare: readonly string[] = []): Connection {
  const opened = engine.connect();
  const id = opened.useUnsafe((_, connection) => connection);
  for (const statement of [...prepare, ...lockStatements]) engine.runQuery(id, statement);
  return {
    run: async (query) => fromArrowBytes(runBlocking(engine, id, query)),
    close: async () => {
      opened.close();
      engine.reset();
    },
  };
}
