import type { TableDescriptor } from '../../model/dataPackage';
import type { Problem } from '../../model/problem';
import type { TextTable } from '../../model/table';
import { checkCells } from '../checkCells';
import { namesSchemas } from '../namesSchema';
import { makeProblem } from '../problem';
import type { ReadPackage } from '../readPackage';
import { primaryKeyOf } from '../schema';
import { countryCodeFault, countryIndex } from './countryCode';
import { keyIndex } from './keyIndex';
import { repeatedKeys } from './keys';
import { cellsOf, rowAt } from './presentTables';

/** Files of names: every row names a row of its table, and no row twice. */
export function checkNames(pack: ReadPackage): Problem[] {
  return [...pack.names].flatMap(([name, table]) => {
    const schema = namesSchemas.get(name);
    if (!schema) return [];
    const key = primaryKeyOf(schema);
    return [
      ...checkCells(table, schema),
      ...repeatedKeys({ schema, table }, key),
      ...unknownKeys(pack, schema, table, key[0] ?? ''),
    ];
  });
}

function unknownKeys(
  pack: ReadPackage,
  { name }: TableDescriptor,
  table: TextTable,
  column: string,
): Problem[] {
  const index = keyIndex(pack, name);
  if (!index)
    return [makeProblem('warning', 'missing-table', { file: table.file, row: 1, column }, { table: name })];
  const countries = countryIndex(pack);
  return cellsOf(table, column).flatMap((value, position) => {
    if (value === null || index.has(value)) return [];
    const place = { file: table.file, row: rowAt(table, position), column };
    const fault = name === 'countries' ? countryCodeFault(value, countries) : null;
    const details = { table: name, value, suggestion: index.suggest(value) };
    return [fault?.(place) ?? makeProblem('error', 'unknown-key', place, details)];
  });
}
