import type { Problem } from '../../model/problem';
import { makeProblem } from '../problem';
import type { ReadPackage } from '../readPackage';
import { primaryKeyOf } from '../schema';
import { keptApart } from './keptApart';
import { normaliseName } from './normaliseName';
import { cellsOf, joinKey, presentTables, rowAt, type PresentTable } from './presentTables';

/** Rows whose names are the same but for case, accents, punctuation and articles: probably one thing twice. */
export function checkDuplicateNames(pack: ReadPackage): Problem[] {
  const isApart = keptApart(pack);
  return presentTables(pack).flatMap((present) => checkTable(present, isApart));
}

function checkTable({ schema, table }: PresentTable, isApart: ReturnType<typeof keptApart>): Problem[] {
  const within = (schema.atlas?.within ?? []).map((name) => cellsOf(table, name));
  const keys = cellsOf(table, primaryKeyOf(schema)[0] ?? '');
  const named = new Set<number>();
  return (schema.atlas?.names ?? []).flatMap((column) => {
    const names = cellsOf(table, column);
    const seen = new Map<string, number[]>();
    return names.flatMap((value, position) => {
      const name = value === null ? '' : normaliseName(value);
      if (value === null || name === '') return [];
      const group = joinKey([name, ...within.map((cells) => cells[position])]);
      const others = seen.get(group) ?? [];
      seen.set(group, [...others, position].slice(0, 50));
      const earlier = others.find((other) => !isApart(keys[other] ?? '', keys[position] ?? ''));
      if (earlier === undefined || named.has(position)) return [];
      named.add(position);
      const place = { file: table.file, row: rowAt(table, position), column };
      const details = {
        value,
        other: names[earlier] ?? '',
        otherKey: keys[earlier] ?? '',
        earlier: rowAt(table, earlier),
      };
      return [makeProblem('warning', 'likely-duplicate', place, details)];
    });
  });
}
