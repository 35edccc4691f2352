import { QueryError } from '../model/errors';
import { rows } from '../query/columns';
import { parseArguments } from './arguments';
import type { Command } from './command';
import { openPackage } from './openPackage';
import { toCsv } from '../export/csv';

type Cell = string | number | boolean | null;

/** ISO 8601 of a date, with the time where it has one. */
const toText = (date: Date) => date.toISOString().replace('T00:00:00.000Z', '');

/** A value within a list or a structure, ready for JSON. */
function nested(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Date) return toText(value);
  if (ArrayBuffer.isView(value) || Array.isArray(value))
    return Array.from(value as ArrayLike<unknown>, nested);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, nested(inner)]));
}

/** Dates are ISO 8601, everything else as the engine has it; lists and structures as JSON. */
function plain(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return toText(value);
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'object' ? JSON.stringify(nested(value)) : (value as Cell);
}

/** `atlas query`: any SQL over the tables of a package. */
export const query: Command = {
  summary: 'ask any SQL of the tables of a data package',
  usage: `usage: atlas query <package> "<sql>" [--format csv|json]

Runs SQL over the tables of the data package in the folder <package>, with the engine of the
site: DuckDB, locked away from files and network. Every table has a column "row" with the row
number in its file, and for each date field two columns <field>_low and <field>_high.

  --format csv|json   CSV with a header row (default), or a JSON array of objects

Exit status: 0 fine, 1 errors in the package or the SQL, 2 wrong usage.`,
  async run(argv) {
    const given = parseArguments(argv, { format: { type: 'value', choices: ['csv', 'json'] } }, [
      'package',
      'sql',
    ]);
    const [folder = '', text = ''] = given.positionals;
    const opened = await openPackage(folder);
    if (opened === null) return 1;
    const { connection } = opened;
    try {
      const table = await connection.run({ text, values: [] });
      const names = table.columnNames();
      const list = rows<Record<string, unknown>>(table).map((row) => names.map((name) => plain(row[name])));
      process.stdout.write(
        given.value('format') === 'json'
          ? `${JSON.stringify(
              list.map((cells) => Object.fromEntries(names.map((name, i) => [name, cells[i]]))),
              null,
              2,
            )}\n`
          : toCsv(names, list),
      );
      return 0;
    } catch (error) {
      if (!(error instanceof QueryError)) throw error;
      process.stderr.write(`atlas query: ${String(error.details.message)}\n`);
      return 1;
    } finally {
      await connection.close();
    }
  },
};
