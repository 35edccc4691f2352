import { entityKinds, type EntityKind } from '../../model/profile';

/** Fields that hold the id of an entity, in whatever table. */
const kindOfField: Readonly<Partial<Record<string, EntityKind>>> = {
  country_id: 'country',
  secretariat_country_id: 'country',
  place_country_id: 'country',
  city_id: 'city',
  place_city_id: 'city',
  organisation_id: 'organisation',
  counterpart_organisation_id: 'organisation',
  alliance_id: 'alliance',
  series_id: 'series',
  conference_id: 'conference',
  agreement_id: 'agreement',
};

/** Kinds that the field `unit_type` names. */
function kindOfUnit(type: string): EntityKind | undefined {
  return type === 'conference series' ? 'series' : entityKinds.find((kind) => kind === type);
}

/** Key of the entity that a cell of a table of the package names; `null` where it names none. */
export function cellEntity(
  table: string,
  field: string,
  cell: string | number | null,
  row: readonly (string | number | null)[],
  fields: readonly string[],
): string | null {
  if (typeof cell !== 'string') return null;
  const kind =
    field === 'parent_id'
      ? table === 'alliances'
        ? 'alliance'
        : 'organisation'
      : field === 'unit_id'
        ? kindOfUnit(String(row[fields.indexOf('unit_type')] ?? ''))
        : kindOfField[field];
  return kind === undefined ? null : `${kind}:${cell}`;
}
