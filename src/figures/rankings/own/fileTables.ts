import { neededColumns } from '../../../measures/index/values/neededColumns';
import type { IndexDefinition } from '../../../model/indexDefinition';
import type { IndexUnit } from '../../../model/indicator';
import type { Text } from '../../../text/text';
import type { IndexTable } from '../indexModel';
import { ownPart } from './ownPart';

/** A header and rows, as a CSV file has them. */
export interface FileTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** An empty table with a row for each unit, and the columns that a definition needs from the reader. */
export function templateTable(
  definition: IndexDefinition,
  units: readonly IndexUnit[],
  text: Text,
): FileTable {
  const columns = neededColumns(ownPart(definition)).map(({ name }) => name);
  const names = units.map(({ names: known }) => text.name(known));
  const isShared = (name: string) => names.indexOf(name) !== names.lastIndexOf(name);
  return {
    header: [definition.unit, ...columns],
    rows: units.map(({ id }, row) => {
      const name = names[row] ?? id;
      return [name === '' || isShared(name) ? id : name, ...columns.map(() => null)];
    }),
  };
}

/** Everything that a definition is calculated from, as the command line takes it. */
export function valuesTable(definition: IndexDefinition, { values }: IndexTable): FileTable {
  const columns = neededColumns(definition).map(({ name }) => name);
  const cellOf = (name: string, row: number): string | number | null => {
    if (name === definition.time) return values.periods?.[row] ?? null;
    const number = values.columns.get(name)?.[row];
    if (number === undefined) return values.groups.get(name)?.[row] ?? null;
    return Number.isNaN(number) ? null : number;
  };
  return {
    header: [definition.unit, ...columns],
    rows: values.units.map((unit, row) => [unit, ...columns.map((name) => cellOf(name, row))]),
  };
}
