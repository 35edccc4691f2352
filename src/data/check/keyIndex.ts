import { nearest } from '../nearest';
import type { ReadPackage } from '../readPackage';
import { primaryKeyOf, tableSchema } from '../schema';

/** Suggestions cost a pass over all keys, so a column of nothing but wrong keys gets only the first ones. */
const suggestionLimit = 100;

/** The keys of one table, for looking up references to it. */
export interface KeyIndex {
  has(key: string): boolean;
  suggest(key: string): string | null;
}

/** The values of a key field, or `null` where the package does not have the table or the column. */
export function keyIndex(pack: ReadPackage, table: string, field?: string): KeyIndex | null {
  const schema = tableSchema(table);
  const name = field ?? (schema ? primaryKeyOf(schema)[0] : undefined) ?? '';
  const cells = pack.tables.get(table)?.columns.get(name);
  if (!cells) return null;
  const keys = new Set(cells.filter((cell) => cell !== null));
  const suggestions = new Map<string, string | null>();
  return {
    has: (key) => keys.has(key),
    suggest: (key) => {
      if (!suggestions.has(key) && suggestions.size < suggestionLimit) suggestions.set(key, nearest(key, keys));
      return suggestions.get(key) ?? null;
    },
  };
}
