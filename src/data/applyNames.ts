import type { Cell, TextTable } from '../model/table';
import { replacedColumns } from './namesSchema';
import { primaryKeyOf, tableSchema } from './schema';

/** A table with the names that a file of names gives in place of its own; a blank cell keeps what is there. */
export function applyNames(table: TextTable, names: TextTable | undefined): TextTable {
  if (!names) return table;
  const schema = tableSchema(table.name);
  const key = (schema ? primaryKeyOf(schema)[0] : undefined) ?? '';
  const ids = table.columns.get(key) ?? [];
  const rowOf = new Map((names.columns.get(key) ?? []).map((id, position) => [id, position]));
  const columns = new Map(table.columns);
  for (const name of replacedColumns(table.name)) {
    const given = names.columns.get(name);
    if (!given) continue;
    const own = table.columns.get(name);
    const replaced = ids.map((id, position): Cell => {
      const row = id === null ? undefined : rowOf.get(id);
      return (row === undefined ? null : (given[row] ?? null)) ?? own?.[position] ?? null;
    });
    columns.set(name, replaced);
  }
  return { ...table, columns };
}
