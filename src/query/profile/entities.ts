import type { EntityKind, FactForm } from '../../model/profile';
import { sql, type Query } from '../sql';

/** A field of an entity's own row as a fact. */
export interface FactField {
  readonly name: string;
  readonly form: Exclude<FactForm, 'entity'> | EntityKind | 'group';
  /** Columns that say how exact a number is, and what it counts. */
  readonly qualifier?: string;
  readonly unit?: string;
  readonly matters?: boolean;
}

export interface EntityTable {
  readonly table: string;
  readonly id: string;
  readonly aliases: string | null;
  /** Name of this kind of unit in rankings and observations. */
  readonly unitType: string | null;
  readonly hasSource: boolean;
  readonly fields: readonly FactField[];
}

/** The table of each kind, and what of a row is told. */
export const entityTables: Readonly<Record<EntityKind, EntityTable>> = {
  country: {
    table: 'countries',
    id: 'country_id',
    aliases: null,
    unitType: 'country',
    hasSource: true,
    fields: [
      { name: 'region_id', form: 'group', matters: true },
      { name: 'subregion_id', form: 'group' },
      { name: 'alpha2', form: 'text' },
      { name: 'numeric', form: 'text' },
    ],
  },
  organisation: {
    table: 'organisations',
    id: 'organisation_id',
    aliases: 'aliases',
    unitType: 'organisation',
    hasSource: true,
    fields: [
      { name: 'kind', form: 'value' },
      { name: 'think_tank_type', form: 'value', matters: true },
      { name: 'country_id', form: 'country', matters: true },
      { name: 'city_id', form: 'city', matters: true },
      { name: 'founded_on', form: 'date', matters: true },
      { name: 'closed_on', form: 'date' },
      { name: 'parent_id', form: 'organisation' },
      { name: 'website', form: 'link', matters: true },
      { name: 'ror_id', form: 'text' },
      { name: 'wikidata_id', form: 'text' },
    ],
  },
  alliance: {
    table: 'alliances',
    id: 'alliance_id',
    aliases: 'short_name',
    unitType: 'alliance',
    hasSource: true,
    fields: [
      { name: 'scope', form: 'value', matters: true },
      { name: 'founded_on', form: 'date', matters: true },
      { name: 'ended_on', form: 'date' },
      { name: 'secretariat_country_id', form: 'country', matters: true },
      { name: 'organisation_id', form: 'organisation' },
      { name: 'parent_id', form: 'alliance' },
      { name: 'website', form: 'link', matters: true },
    ],
  },
  city: {
    table: 'cities',
    id: 'city_id',
    aliases: null,
    unitType: 'city',
    hasSource: true,
    fields: [
      { name: 'kind', form: 'value' },
      { name: 'country_id', form: 'country' },
      { name: 'latitude', form: 'number', matters: true },
      { name: 'longitude', form: 'number', matters: true },
    ],
  },
  series: {
    table: 'conference_series',
    id: 'series_id',
    aliases: null,
    unitType: 'conference series',
    hasSource: false,
    fields: [{ name: 'alliance_id', form: 'alliance' }],
  },
  conference: {
    table: 'conferences',
    id: 'conference_id',
    aliases: null,
    unitType: null,
    hasSource: true,
    fields: [
      { name: 'series_id', form: 'series' },
      { name: 'edition', form: 'text' },
      { name: 'start_on', form: 'date', matters: true },
      { name: 'end_on', form: 'date' },
      { name: 'city_id', form: 'city', matters: true },
      { name: 'country_id', form: 'country', matters: true },
      { name: 'format', form: 'value', matters: true },
      { name: 'status', form: 'value' },
      {
        name: 'participants',
        form: 'number',
        qualifier: 'participants_qualifier',
        unit: 'participants_unit',
        matters: true,
      },
      {
        name: 'countries_represented',
        form: 'number',
        qualifier: 'countries_qualifier',
        matters: true,
      },
      { name: 'theme', form: 'text' },
    ],
  },
  agreement: {
    table: 'agreements',
    id: 'agreement_id',
    aliases: null,
    unitType: null,
    hasSource: true,
    fields: [
      { name: 'kind', form: 'value' },
      { name: 'signed_on', form: 'date', matters: true },
      { name: 'ended_on', form: 'date' },
      { name: 'place_city_id', form: 'city' },
      { name: 'place_country_id', form: 'country', matters: true },
      { name: 'place_note', form: 'text' },
      { name: 'parties_reported', form: 'number' },
    ],
  },
};

const oneName: Readonly<Partial<Record<string, string>>> = { conference: 'name', agreement: 'title' };

/** The three names of an entity under column names that begin with `prefix`. */
export function namesOf(kind: EntityKind | 'group' | 'person', alias: string, prefix: string): Query {
  const single = oneName[kind];
  const columns =
    single === undefined
      ? [`${alias}.name_en`, `${alias}.name_zh_hans`, `${alias}.name_zh_hant`]
      : [`${alias}.${single}`, 'null::varchar', 'null::varchar'];
  const names = ['en', 'zh_hans', 'zh_hant'];
  return { text: columns.map((column, i) => `${column} as ${prefix}${names[i]}`).join(', '), values: [] };
}

/** The key of an entity, `null` where there is none. */
export function keyOf(kind: EntityKind, alias: string): Query {
  return { text: `'${kind}:' || ${alias}.${entityTables[kind].id}`, values: [] };
}

/** Columns of a source under the names that `sourceName` reads. */
export const sourceColumns: Query = sql`s.title as source_title, s.publisher as source_publisher, s.url as source_url,
  s.published_on as source_published, s.accessed_on as source_accessed, s.language as source_language`;
