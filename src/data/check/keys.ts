import type { TableDescriptor } from '../../model/dataPackage';
import type { Problem } from '../../model/problem';
import { makeProblem } from '../problem';
import type { ReadPackage } from '../readPackage';
import { primaryKeyOf } from '../schema';
import { cellsOf, joinKey, presentTables, rowAt, showKey, type PresentTable } from './presentTables';

/** Primary keys, unique keys and unique fields: a row that repeats an earlier one names it. */
export function checkKeys(pack: ReadPackage): Problem[] {
  return presentTables(pack).flatMap((present) =>
    uniqueKeys(present.schema).flatMap((key) => repeatedKeys(present, key)),
  );
}

/** Every key once: a primary key is often also marked as unique. */
function uniqueKeys(table: TableDescriptor): string[][] {
  const unique = table.schema.fields.filter((field) => field.constraints?.unique).map(({ name }) => [name]);
  const all = [primaryKeyOf(table), ...(table.schema.uniqueKeys ?? []), ...unique];
  const byName = new Map(all.map((key) => [key.join(), [...key]]));
  return [...byName.values()].filter((key) => key.length > 0);
}

/** The rows that repeat a key of an earlier one. */
export function repeatedKeys({ schema, table }: PresentTable, key: readonly string[]): Problem[] {
  // Two spells with unknown starts are not the same row unless their ends are also the same;
  // whether they can be one spell is asked by the check of overlaps.
  const spell = schema.atlas?.spell;
  const fields = spell && key.includes(spell.from) ? [...key, spell.to] : [...key];
  const mayBeBlank = key.length > 1;
  const columns = fields.map((field) => cellsOf(table, field));
  const seen = new Map<string, number>();
  return table.rows.flatMap((row, position) => {
    const cells = columns.map((column) => column[position]);
    const startIsKnown = spell === undefined || cells[fields.indexOf(spell.from)] !== null;
    const own = cells.slice(0, startIsKnown ? key.length : fields.length);
    if (!mayBeBlank && own.includes(null)) return [];
    const joined = joinKey(own);
    const earlier = seen.get(joined);
    if (earlier === undefined) {
      seen.set(joined, position);
      return [];
    }
    const details = { columns: key.join(' + '), value: showKey(own), earlier: rowAt(table, earlier) };
    return [makeProblem('error', 'duplicate-key', { file: table.file, row, column: key[0] }, details)];
  });
}
