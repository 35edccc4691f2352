import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  DuckDBDateValue,
  DuckDBInstance,
  type DuckDBAppender,
  type DuckDBConnection,
} from '@duckdb/node-api';
import type { ColumnType, TypedTable } from '../../model/table';
import { derivedTables } from '../../query/derived';

/** A version that the engine of the site can read, in blocks small enough for many small tables. */
const attachOptions = "STORAGE_VERSION 'v1.2.0', BLOCK_SIZE 16384";

const sqlTypes: Readonly<Record<ColumnType, string>> = {
  text: 'varchar',
  integer: 'integer',
  number: 'double',
  date: 'date',
};

const append: Readonly<Record<ColumnType, (appender: DuckDBAppender, value: string | number) => void>> = {
  text: (appender, value) => appender.appendVarchar(String(value)),
  integer: (appender, value) => appender.appendInteger(Number(value)),
  number: (appender, value) => appender.appendDouble(Number(value)),
  date: (appender, value) => appender.appendDate(new DuckDBDateValue(Number(value))),
};

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

async function writeTable(connection: DuckDBConnection, { name, columns }: TypedTable): Promise<void> {
  const definitions = columns.map((column) => `${quoted(column.name)} ${sqlTypes[column.type]}`);
  await connection.run(`create table ${quoted(name)} (${definitions.join(', ')})`);
  const appender = await connection.createAppender(name);
  const rows = columns[0]?.values.length ?? 0;
  for (let row = 0; row < rows; row++) {
    for (const { type, values } of columns) {
      const value = values[row] ?? null;
      if (value === null) appender.appendNull();
      else append[type](appender, value);
    }
    appender.endRow();
  }
  appender.closeSync();
}

/** Writes the tables of a package, and all that is derived from them, into one database file. */
export async function writeDatabase(tables: readonly TypedTable[]): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-'));
  const file = join(folder, 'atlas.duckdb');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    await connection.run(`attach '${file.replaceAll("'", "''")}' as atlas (${attachOptions})`);
    await connection.run('use atlas');
    for (const table of tables) await writeTable(connection, table);
    for (const statement of derivedTables) await connection.run(statement);
    await connection.run('checkpoint atlas');
    await connection.run('use memory');
    await connection.run('detach atlas');
    return await readFile(file);
  } finally {
    connection.closeSync();
    instance.closeSync();
    await rm(folder, { recursive: true, force: true });
  }
}
