import type { Names } from '../../model/names';
import { entityKinds, type EntityKind, type Fact, type SourceName } from '../../model/profile';
import { join, sql, type Query } from '../sql';
import { entityTables, keyOf, namesOf, sourceColumns, type FactField } from './entities';

export type Row = Readonly<Record<string, string | number | null>>;

const raw = (text: string): Query => ({ text, values: [] });

function refersTo(field: FactField): EntityKind | 'group' | null {
  return field.form === 'group' ? 'group' : (entityKinds.find((kind) => kind === field.form) ?? null);
}

/** The row of one entity with its names, the names of what it refers to, and its source. */
export function ownRow(kind: EntityKind, id: string): Query {
  const { table, id: idColumn, aliases, fields, hasSource } = entityTables[kind];
  const references = fields.flatMap((field, i) => {
    const target = refersTo(field);
    return target === null ? [] : [{ field: field.name, target, alias: `r${i}` }];
  });
  const columns = [
    ...fields.flatMap(({ name, qualifier, unit }) =>
      [name, qualifier, unit].flatMap((column) => (column === undefined ? [] : [raw(`t.${column}`)])),
    ),
    ...references.flatMap(({ target, alias }) => [
      target === 'group'
        ? raw(`null as ${alias}_key`)
        : sql`${keyOf(target, alias)} as ${raw(`${alias}_key`)}`,
      namesOf(target, alias, `${alias}_`),
    ]),
  ];
  const joins = references.map(({ field, target, alias }) =>
    raw(
      target === 'group'
        ? `left join country_groups ${alias} on ${alias}.group_id = t.${field}`
        : `left join ${entityTables[target].table} ${alias} on ${alias}.${entityTables[target].id} = t.${field}`,
    ),
  );
  return sql`select ${namesOf(kind, 't', 'own_')}, ${raw(aliases === null ? 'null' : `t.${aliases}`)} as own_aliases,
      t.note as own_note, ${join(columns, ', ')}${hasSource ? sql`, ${sourceColumns}` : sql``}
    from ${raw(table)} t ${join(joins, ' ')} ${hasSource ? sql`left join sources s on s.source_id = t.source_id` : sql``}
    where t.${raw(idColumn)} = ${id}`;
}

const text = (value: string | number | null | undefined) =>
  value === null || value === undefined ? null : String(value);

export function namesFrom(row: Row, prefix: string): Names {
  return [text(row[`${prefix}en`]), text(row[`${prefix}zh_hans`]), text(row[`${prefix}zh_hant`])];
}

/** The source of a row, `null` where the row names none. */
export function sourceName(row: Row): SourceName | null {
  const title = text(row.source_title);
  return title === null
    ? null
    : {
        title,
        publisher: text(row.source_publisher),
        url: text(row.source_url),
        publishedOn: text(row.source_published),
        accessedOn: text(row.source_accessed),
        language: text(row.source_language),
      };
}

/** A think-tank type matters for think tanks only, a city for a meeting that took place in one. */
function isTold(kind: EntityKind, field: string, row: Row): boolean {
  if (field === 'think_tank_type') return row.kind === 'think tank';
  if (kind === 'conference' && (field === 'city_id' || field === 'country_id'))
    return row.format !== 'virtual';
  return true;
}

/** The facts of an own row, in the order of the schema. */
export function factsOf(kind: EntityKind, row: Row): Fact[] {
  return entityTables[kind].fields.map((field, i): Fact => {
    const value = row[field.name] ?? null;
    const target = refersTo(field);
    return {
      field: field.name,
      form: target === null ? (field.form as Fact['form']) : 'entity',
      value,
      entity:
        target === null || value === null
          ? null
          : { key: text(row[`r${i}_key`]), names: namesFrom(row, `r${i}_`) },
      qualifier: field.qualifier === undefined ? null : text(row[field.qualifier]),
      unit: field.unit === undefined ? null : text(row[field.unit]),
      matters: field.matters === true && isTold(kind, field.name, row),
    };
  });
}
