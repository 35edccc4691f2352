import type { FieldDescriptor, TableDescriptor } from '../model/dataPackage';
import { primaryKeyOf, schema } from './schema';

/** Folder of a package whose files replace names: `names/countries.csv` those of the table `countries`. */
export const namesFolder = 'names';

const names = ['name_en', 'name_zh_hans', 'name_zh_hant'];
const replaceable = [...names, 'aliases'];

/** What a file of names may hold, for each table with one key column and names in three languages. */
export const namesSchemas: ReadonlyMap<string, TableDescriptor> = new Map(
  schema.resources.flatMap((table) => {
    const { fields } = table.schema;
    const [key, ...others] = primaryKeyOf(table);
    const hasNames = names.every((name) => fields.some((field) => field.name === name));
    if (key === undefined || others.length > 0 || !hasNames) return [];
    const plain = ({ name, description }: FieldDescriptor) => ({ name, type: 'string' as const, description });
    const columns: FieldDescriptor[] = [
      { ...plain({ name: key, type: 'string', description: '' }), constraints: { required: true } },
      ...fields.filter(({ name }) => replaceable.includes(name)).map(plain),
      { name: 'note', type: 'string', description: '' },
    ];
    const descriptor = {
      ...table,
      path: `${namesFolder}/${table.name}.csv`,
      schema: { fields: columns, primaryKey: key },
    };
    return [[table.name, descriptor] as const];
  }),
);

/** The columns of a file of names that take the place of columns of its table. */
export function replacedColumns(table: string): readonly string[] {
  const fields = namesSchemas.get(table)?.schema.fields ?? [];
  return fields.map(({ name }) => name).filter((name) => replaceable.includes(name));
}
