import type { ForeignKey } from '../../model/dataPackage';
import type { Problem } from '../../model/problem';
import { makeProblem } from '../problem';
import type { ReadPackage } from '../readPackage';
import { countryCodeFault, countryIndex } from './countryCode';
import { keyIndex } from './keyIndex';
import { presentTables, rowAt, type PresentTable } from './presentTables';

/** References to other tables: every key must exist there; a table that is not there is named once. */
export function checkForeignKeys(pack: ReadPackage): Problem[] {
  return presentTables(pack).flatMap((present) =>
    (present.schema.schema.foreignKeys ?? []).flatMap((key) => checkKey(pack, present, key)),
  );
}

function checkKey(pack: ReadPackage, { table }: PresentTable, { fields, reference }: ForeignKey): Problem[] {
  const cells = table.columns.get(fields) ?? [];
  if (cells.every((cell) => cell === null)) return [];
  const target = reference.resource;
  if (!pack.tables.has(target))
    return [makeProblem('warning', 'missing-table', { file: table.file, row: 1, column: fields }, { table: target })];
  const index = keyIndex(pack, target, reference.fields);
  const countries = countryIndex(pack);
  const isCountry = target === 'countries';
  return cells.flatMap((value, position) => {
    if (value === null || !index || index.has(value)) return [];
    if (isCountry && countryCodeFault(value, countries)) return [];
    const place = { file: table.file, row: rowAt(table, position), column: fields };
    const details = { table: target, value, suggestion: index.suggest(value) };
    return [makeProblem('error', 'unknown-key', place, details)];
  });
}
