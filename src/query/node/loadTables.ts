import type { DuckDBBindings } from '@duckdb/duckdb-wasm/blocking';
import type { TypedTable } from '../../model/table';
import { toArrow } from '../arrow';
import { derivedTables } from '../derived';

/** Puts the compiled tables of a package into the current database and derives the others from them. */
export function loadTables(engine: DuckDBBindings, connection: number, tables: readonly TypedTable[]): void {
  for (const table of tables) {
    engine.insertArrowFromIPCStream(connection, toArrow(table), {
      name: table.name,
      schema: 'main',
      create: true,
    });
  }
  for (const statement of derivedTables) engine.runQuery(connection, statement);
}
