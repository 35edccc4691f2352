import type { Problem } from '../../model/problem';
import { makeProblem } from '../problem';
import type { ReadPackage } from '../readPackage';
import { countryCodeFault, countryIndex } from './countryCode';
import { keyIndex, type KeyIndex } from './keyIndex';
import { cellsOf, presentTables, rowAt, type PresentTable } from './presentTables';

/** References whose table is named by another column of the row (`unit_type` and `unit_id`). */
export function checkReferences(pack: ReadPackage): Problem[] {
  return presentTables(pack).flatMap((present) => checkTable(pack, present));
}

function checkTable(pack: ReadPackage, { schema, table }: PresentTable): Problem[] {
  const rule = schema.atlas?.reference;
  if (!rule) return [];
  const indices = new Map<string, KeyIndex | null>();
  const countries = countryIndex(pack);
  const types = cellsOf(table, rule.type);
  const problems: Problem[] = [];
  cellsOf(table, rule.id).forEach((value, position) => {
    const type = types[position] ?? '';
    const target = Object.hasOwn(rule.tables, type) ? rule.tables[type] : undefined;
    if (value === null || target === undefined) return;
    const place = { file: table.file, row: rowAt(table, position), column: rule.id };
    if (!indices.has(target)) {
      indices.set(target, keyIndex(pack, target));
      if (!pack.tables.has(target))
        problems.push(makeProblem('warning', 'missing-table', { ...place, row: 1 }, { table: target }));
    }
    const index = indices.get(target);
    if (!index || index.has(value)) return;
    const fault = target === 'countries' ? countryCodeFault(value, countries) : null;
    const details = { table: target, value, suggestion: index.suggest(value) };
    problems.push(fault?.(place) ?? makeProblem('error', 'unknown-key', place, details));
  });
  return problems;
}
