import type { Problem } from '../../model/problem';
import { makeProblem } from '../problem';
import type { ReadPackage } from '../readPackage';
import { cellsOf, presentTables, rowAt, type PresentTable } from './presentTables';

/** Parents that go in a circle, in every table that refers to itself; each circle is named once. */
export function checkCycles(pack: ReadPackage): Problem[] {
  return presentTables(pack).flatMap((present) =>
    (present.schema.schema.foreignKeys ?? [])
      .filter(({ reference }) => reference.resource === present.schema.name)
      .flatMap(({ fields, reference }) => circles(present, reference.fields, fields)),
  );
}

function circles({ table }: PresentTable, key: string, parent: string): Problem[] {
  const parents = cellsOf(table, parent);
  const parentOf = new Map<string, { parent: string; row: number }>();
  cellsOf(table, key).forEach((id, position) => {
    const above = parents[position];
    if (id !== null && above) parentOf.set(id, { parent: above, row: rowAt(table, position) });
  });
  const walkOf = new Map<string, string>();
  return [...parentOf].flatMap(([start, { row }]) => {
    const walk: string[] = [];
    let id: string | undefined = start;
    while (id !== undefined && !walkOf.has(id)) {
      walkOf.set(id, start);
      walk.push(id);
      id = parentOf.get(id)?.parent;
    }
    if (id === undefined || walkOf.get(id) !== start || walk.length === 0) return [];
    const circle = walk.slice(walk.indexOf(id));
    const place = { file: table.file, row: parentOf.get(id)?.row ?? row, column: parent };
    return [makeProblem('error', 'cycle', place, { path: [...circle, id].join(' → ') })];
  });
}
