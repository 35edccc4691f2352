import type { ColumnTable } from 'arquero';
import { sql, type Query } from './sql';

/** Days since 1970-01-01 of a date expression, `null` where it is unknown. */
export function dayOf(expression: string): Query {
  return { text: `(${expression} - date '1970-01-01')::integer`, values: [] };
}

/** The four bounds of a spell as days, under the names that `spellColumns` reads. */
export function bounds(prefix = ''): Query {
  return sql`${dayOf(`${prefix}start_low`)} as start_low, ${dayOf(`${prefix}start_high`)} as start_high,
    ${dayOf(`${prefix}end_low`)} as end_low, ${dayOf(`${prefix}end_high`)} as end_high`;
}

function cell(value: unknown): unknown {
  return value === undefined ? null : value;
}

/** A column as a plain array; `undefined` from Arrow becomes `null`. */
export function column<T>(table: ColumnTable, name: string): T[] {
  return Array.from(table.array(name) as ArrayLike<unknown>, cell) as T[];
}

/** A table as plain rows. For answers of a few thousand rows at the most. */
export function rows<T>(table: ColumnTable): T[] {
  const names = table.columnNames();
  const columns = names.map((name) => column<unknown>(table, name));
  return Array.from(
    { length: table.numRows() },
    (_, i) => Object.fromEntries(names.map((name, j) => [name, columns[j]?.[i] ?? null])) as T,
  );
}
