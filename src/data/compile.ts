import type { FieldDescriptor, TableDescriptor } from '../model/dataPackage';
import type { Cell, TextTable, TypedColumn, TypedTable } from '../model/table';
import { applyNames } from './applyNames';
import { parseEdtf } from './edtf';
import { toInteger, toNumber } from './number';
import type { PackageIdentity, ReadPackage } from './readPackage';
import { isDateField, schema } from './schema';

/** The tables for the engine, and the names of those that the package does not have. */
export interface CompiledPackage {
  readonly tables: readonly TypedTable[];
  readonly missing: readonly string[];
}

/**
 * Turns a package without errors into typed tables: every table and field of the schema (a table
 * that the package does not have gets no rows) with the names that an installation gives, the row number in the file as `row`, for each EDTF
 * field `<field>_low` and `<field>_high`, and one row about the package itself in `package`.
 */
export function compile(pack: ReadPackage): CompiledPackage {
  const tables = schema.resources.map((descriptor) => {
    const table = pack.tables.get(descriptor.name);
    return compileTable(descriptor, table && applyNames(table, pack.names.get(descriptor.name)));
  });
  const missing = schema.resources.map(({ name }) => name).filter((name) => !pack.tables.has(name));
  return { tables: [...tables, packageTable(pack.descriptor)], missing };
}

function compileTable({ name, schema }: TableDescriptor, table: TextTable | undefined): TypedTable {
  const rows = table?.rows ?? [];
  const columns = schema.fields.flatMap((field) =>
    typedColumns(field, table?.columns.get(field.name) ?? rows.map(() => null)),
  );
  return { name, columns: [...columns, { name: 'row', type: 'integer', values: rows }] };
}

function typedColumns(field: FieldDescriptor, cells: readonly Cell[]): TypedColumn[] {
  const { name } = field;
  if (field.type === 'integer') return [{ name, type: 'integer', values: cells.map(known(toInteger)) }];
  if (field.type === 'number') return [{ name, type: 'number', values: cells.map(known(toNumber)) }];
  const text: TypedColumn = { name, type: 'text', values: cells };
  if (!isDateField(field)) return [text];
  const bounds = cells.map(known(parseEdtf));
  return [
    text,
    { name: `${name}_low`, type: 'date', values: bounds.map((days) => days?.low ?? null) },
    { name: `${name}_high`, type: 'date', values: bounds.map((days) => days?.high ?? null) },
  ];
}

function known<T>(parse: (text: string) => T | null): (cell: Cell) => T | null {
  return (cell) => (cell === null ? null : parse(cell));
}

function packageTable({ name, title, version, closingDate }: PackageIdentity): TypedTable {
  return {
    name: 'package',
    columns: [
      { name: 'name', type: 'text', values: [name] },
      { name: 'title', type: 'text', values: [title] },
      { name: 'version', type: 'text', values: [version] },
      { name: 'closing_date', type: 'date', values: [closingDate] },
    ],
  };
}
