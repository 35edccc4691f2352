import type {
  ConferenceBody,
  ConferenceCity,
  ConferenceRecords,
  ConferenceRole,
  ConferenceSeries,
  ConferenceSource,
  Edition,
} from '../../model/conference';
import type { Names } from '../../model/names';
import { dayOf, rows } from '../columns';
import type { Question } from '../question';
import { sql } from '../sql';

interface Named {
  id: string;
  name_en: string;
  name_zh_hans: string | null;
  name_zh_hant: string | null;
}

type SeriesRow = Named & { alliance_id: string | null };
type BodyRow = Named & { country_id: string | null; think_tank_type: string | null };
type CityRow = Named & { country_id: string | null; latitude: number | null; longitude: number | null };

interface EditionRow {
  id: string;
  series_id: string | null;
  name: string;
  edition: string | null;
  start_on: string | null;
  end_on: string | null;
  start_low: number | null;
  start_high: number | null;
  end_low: number | null;
  end_high: number | null;
  city_id: string | null;
  country_id: string | null;
  format: Edition['format'];
  status: Edition['status'];
  participants: number | null;
  participants_qualifier: string | null;
  participants_unit: 'people' | 'think tanks' | null;
  countries_represented: number | null;
  countries_qualifier: string | null;
  theme: string | null;
  source_id: string | null;
  is_year_inferred: boolean;
}

const namesOf = ({ name_en, name_zh_hans, name_zh_hant }: Named): Names => [
  name_en,
  name_zh_hans,
  name_zh_hant,
];

function listsBy<Row extends { conference_id: string }, Item>(
  items: readonly Row[],
  toItem: (row: Row) => Item,
): (id: string) => Item[] {
  const lists = new Map<string, Item[]>();
  for (const item of items) {
    const list = lists.get(item.conference_id) ?? [];
    list.push(toItem(item));
    lists.set(item.conference_id, list);
  }
  return (id) => lists.get(id) ?? [];
}

function toEdition(row: EditionRow, named: readonly string[], roles: readonly ConferenceRole[]): Edition {
  return {
    id: row.id,
    recordId: `conferences/${row.id}`,
    seriesId: row.series_id,
    name: row.name,
    number: row.edition !== null && /^\d+$/.test(row.edition) ? Number(row.edition) : null,
    start: row.start_on,
    end: row.end_on,
    startBounds: { low: row.start_low, high: row.start_high },
    endBounds: { low: row.end_low, high: row.end_high },
    cityId: row.city_id,
    countryId: row.country_id,
    format: row.format,
    status: row.status,
    participants:
      row.participants === null
        ? null
        : { value: row.participants, qualifier: row.participants_qualifier, unit: row.participants_unit },
    countries:
      row.countries_represented === null
        ? null
        : { value: row.countries_represented, qualifier: row.countries_qualifier },
    named,
    roles,
    theme: row.theme,
    sourceId: row.source_id,
    isYearInferred: row.is_year_inferred,
  };
}

const none: ConferenceRecords = { series: [], editions: [], bodies: [], cities: [], sources: [] };

/**
 * Every conference series and every edition, with who ran it, where, how many took part as reported,
 * and which countries are named as taking part. Cancelled editions are there too, and say so.
 */
export const conferenceSeries: Question<Record<string, never>, ConferenceRecords> = {
  id: 'conference-series',
  defaults: {},
  isStored: true,
  needs: ['conferences'],
  queries: () => [
    sql`select series_id as id, name_en, name_zh_hans, name_zh_hant, alliance_id from conference_series order by series_id`,
    sql`select conference_id as id, series_id, name, edition, start_on, end_on,
        ${dayOf('start_on_low')} as start_low, ${dayOf('start_on_high')} as start_high,
        ${dayOf('end_on_low')} as end_low, ${dayOf('end_on_high')} as end_high,
        city_id, country_id, format, status, participants, participants_qualifier, participants_unit,
        countries_represented, countries_qualifier, theme, source_id,
        coalesce(note like 'year inferred%' or note like 'year from%', false) as is_year_inferred
      from conferences order by series_id, start_on_low nulls last, "row"`,
    sql`select distinct n.conference_id, n.country_id from conference_countries n join conferences c using (conference_id)
      where n.role = 'participant' and n.country_id is distinct from c.country_id order by n.conference_id, n.country_id`,
    sql`select conference_id, organisation_id, role from conference_roles order by conference_id, "row"`,
    sql`select organisation_id as id, name_en, name_zh_hans, name_zh_hant, country_id, think_tank_type from organisations
      where organisation_id in (select organisation_id from conference_roles) order by organisation_id`,
    sql`select city_id as id, name_en, name_zh_hans, name_zh_hant, country_id, latitude, longitude from cities
      where city_id in (select city_id from conferences) order by city_id`,
    sql`select source_id as id, title, publisher, url from sources
      where source_id in (select source_id from conferences) order by source_id`,
  ],
  shape: ([series, editions, named, roles, bodies, cities, sources]) => {
    if (
      series === undefined ||
      editions === undefined ||
      named === undefined ||
      roles === undefined ||
      bodies === undefined ||
      cities === undefined ||
      sources === undefined
    )
      return none;
    const namedOf = listsBy(
      rows<{ conference_id: string; country_id: string }>(named),
      ({ country_id }) => country_id,
    );
    const rolesOf = listsBy(
      rows<{ conference_id: string; organisation_id: string; role: string }>(roles),
      ({ organisation_id, role }): ConferenceRole => ({ organisationId: organisation_id, role }),
    );
    return {
      series: rows<SeriesRow>(series).map((row): ConferenceSeries => ({
        id: row.id,
        names: namesOf(row),
        allianceId: row.alliance_id,
      })),
      editions: rows<EditionRow>(editions).map((row) => toEdition(row, namedOf(row.id), rolesOf(row.id))),
      bodies: rows<BodyRow>(bodies).map((row): ConferenceBody => ({
        id: row.id,
        names: namesOf(row),
        countryId: row.country_id,
        type: row.think_tank_type,
      })),
      cities: rows<CityRow>(cities).map((row): ConferenceCity => ({
        id: row.id,
        names: namesOf(row),
        countryId: row.country_id,
        latitude: row.latitude,
        longitude: row.longitude,
      })),
      sources: rows<ConferenceSource>(sources),
    };
  },
};
