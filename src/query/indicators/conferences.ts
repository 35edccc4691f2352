import { startHigh } from '../derived/tieParticipants';
import { sql, type Query } from '../sql';
import { factQuery } from './factQuery';

const start: Query = { text: startHigh('start_on', 'c'), values: [] };

/** Editions that are neither announced nor cancelled. */
const held = sql`(select 'conferences/' || c.conference_id as id, c.conference_id, c.series_id, c.country_id as place, c.city_id,
    c.countries_represented, c.countries_qualifier, t.alliance_id,
    cast(c.start_on_low as date) as start_low, cast(${start} as date) as start_high, null::date as end_low, null::date as end_high
  from conferences c left join sources s on s.source_id = c.source_id left join conference_series t on t.series_id = c.series_id
  where c.status is null)`;

const runners = sql`(select distinct r.conference_id, r.organisation_id, o.country_id
  from conference_roles r join organisations o using (organisation_id) where r.role in ('host', 'co-host', 'organiser'))`;

/** Countries at an edition: named as represented, of its place, or of those who run it. */
const present = sql`(select conference_id, country_id from conference_countries
  union select conference_id, place from ${held} where place is not null
  union select conference_id, country_id from ${runners} where country_id is not null)`;

const run = sql`(select h.*, r.organisation_id, r.country_id as seat from ${held} h join ${runners} r using (conference_id))`;
const runWithCountries = sql`(select u.*, n.country_id as abroad from ${run} u
  left join ${present} n on n.conference_id = u.conference_id and n.country_id <> u.seat)`;
const runWithBodies = sql`(select u.*, r.country_id as partner from ${run} u
  left join ${runners} r on r.conference_id = u.conference_id and r.country_id <> u.seat)`;
const placed = sql`(select h.*, n.country_id as abroad from ${held} h
  left join ${present} n on n.conference_id = h.conference_id and n.country_id <> h.place)`;
const ofAlliances = sql`(select h.*, n.country_id as named from ${held} h left join ${present} n using (conference_id))`;

const several = sql`case when countries_represented > 1 then 'several' end`;

/** Conferences that a body runs, that a country hosts, and of the series of an alliance. */
export const conferenceFacts: readonly Query[] = [
  factQuery({
    from: runWithCountries,
    indicator: sql`'conference'`,
    unit: sql`organisation_id`,
    record: sql`id`,
    key: sql`abroad`,
  }),
  factQuery({
    from: sql`${run} where countries_represented is not null`,
    indicator: sql`'conference-size'`,
    unit: sql`organisation_id`,
    record: sql`id`,
    key: several,
    value: sql`countries_represented`,
    isReported: sql`true`,
    qualifier: sql`countries_qualifier`,
  }),
  factQuery({
    from: run,
    indicator: sql`'conference-place'`,
    unit: sql`organisation_id`,
    record: sql`id`,
    key: sql`case when place <> seat then place end`,
  }),
  factQuery({
    from: runWithBodies,
    indicator: sql`'conference-partner'`,
    unit: sql`organisation_id`,
    record: sql`id`,
    key: sql`partner`,
  }),
  factQuery({
    from: sql`${run} where series_id is not null and year(start_low) = year(start_high)`,
    indicator: sql`'series-year'`,
    unit: sql`organisation_id`,
    record: sql`id`,
    key: sql`series_id`,
    value: sql`year(start_low)`,
  }),
  factQuery({
    from: placed,
    indicator: sql`'country-conference'`,
    unit: sql`place`,
    record: sql`id`,
    key: sql`abroad`,
  }),
  factQuery({
    from: placed,
    indicator: sql`'conference-city'`,
    unit: sql`place`,
    record: sql`id`,
    key: sql`case when abroad is not null then city_id end`,
  }),
  factQuery({
    from: ofAlliances,
    indicator: sql`'alliance-conference'`,
    unit: sql`alliance_id`,
    record: sql`id`,
    key: sql`named`,
  }),
];
