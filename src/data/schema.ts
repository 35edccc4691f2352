import descriptor from '../../data/datapackage.json';
import type { FieldDescriptor, PackageDescriptor, TableDescriptor } from '../model/dataPackage';

/** The one schema: the shipped descriptor, which every package is read and checked against. */
export const schema = descriptor as unknown as PackageDescriptor;

const tablesByName = new Map(schema.resources.map((table) => [table.name, table]));

/** The description of a table, or `undefined` for a name that the schema does not have. */
export function tableSchema(name: string): TableDescriptor | undefined {
  return tablesByName.get(name);
}

/** Whether the cells of a field are EDTF dates. */
export function isDateField(field: FieldDescriptor): boolean {
  return field.rdfType === 'http://id.loc.gov/datatypes/edtf';
}

/** The fields of the primary key, in order; empty where the table has none. */
export function primaryKeyOf(table: TableDescriptor): readonly string[] {
  const key = table.schema.primaryKey ?? [];
  return typeof key === 'string' ? [key] : key;
}
