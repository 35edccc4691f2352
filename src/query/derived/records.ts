const names = (table: string, column = 'name') =>
  `${table}.${column}_en, ${table}.${column}_zh_hans, ${table}.${column}_zh_hant`;
const noNames = 'null, null, null';

/**
 * Everything that can stand behind a number, one row a row of a fact table. Rows of one `record_id`
 * (two roles of one member, say) are one record. Dates are EDTF text and their bounds; `title_key` and
 * `context_key` are the keys of the entities that title and context name.
 */
export const records = `
create or replace table records as
with facts(record_id, kind, "row", title_en, title_zh_hans, title_zh_hant, context_en, context_zh_hans, context_zh_hant, detail,
  value, qualifier, country_id, start_date, start_low, start_high, end_date, end_low, end_high, source_id, note, title_key, context_key) as (
  select 'memberships/' || m.alliance_id || '/' || m.organisation_id, 'memberships', m."row", ${names('o')}, ${names('a')}, m.role,
    null, null, o.country_id, m."from", m.from_low, m.from_high, m."to", m.to_low, m.to_high, m.source_id, m.note, 'organisation:' || o.organisation_id, 'alliance:' || a.alliance_id
  from memberships m join organisations o on o.organisation_id = m.organisation_id join alliances a using (alliance_id)
  union all
  select 'agreements/' || agreement_id, 'agreements', "row", title, null, null, ${noNames}, kind,
    parties_reported, null, place_country_id, signed_on, signed_on_low, signed_on_high, ended_on, ended_on_low, ended_on_high, source_id, note, 'agreement:' || agreement_id, null
  from agreements
  union all
  select 'conferences/' || conference_id, 'conferences', c."row", c.name, null, null, ${names('s')}, c.status,
    c.participants, c.participants_qualifier, c.country_id, c.start_on, c.start_on_low, c.start_on_high, c.end_on, c.end_on_low, c.end_on_high, c.source_id, c.note, 'conference:' || conference_id, 'series:' || s.series_id
  from conferences c left join conference_series s using (series_id)
  union all
  select 'presences/' || presence_id, 'presences', p."row", ${names('o')}, ${names('k')}, p.kind,
    null, null, p.country_id, p."from", p.from_low, p.from_high, p."to", p.to_low, p.to_high, p.source_id, p.note, 'organisation:' || o.organisation_id, 'organisation:' || k.organisation_id
  from presences p join organisations o using (organisation_id) left join organisations k on k.organisation_id = p.counterpart_organisation_id
  union all
  select 'activities/' || activity_id, 'activities', a."row", a.description, null, null, ${names('o')}, a.kind,
    null, null, null, a."on", a.on_low, a.on_high, null, null, null, a.source_id, a.note, null, 'organisation:' || o.organisation_id
  from activities a join organisations o using (organisation_id)
  union all
  select 'alliances/' || alliance_id, 'alliances', "row", ${names('alliances')}, ${noNames}, scope,
    null, null, secretariat_country_id, founded_on, founded_on_low, founded_on_high, ended_on, ended_on_low, ended_on_high, source_id, note, 'alliance:' || alliance_id, null
  from alliances
  union all
  select 'alliance_sizes/' || z."row", 'alliance_sizes', z."row", ${names('a')}, z.what_is_counted, null, null, z.measure || '/' || z.basis,
    z.value, z.qualifier, null, z.observed_on, z.observed_on_low, z.observed_on_high, null, null, null, z.source_id, z.note, 'alliance:' || a.alliance_id, null
  from alliance_sizes z join alliances a using (alliance_id)
  union all
  select 'alliance_officers/' || f."row", 'alliance_officers', f."row", f.person_name, f.person_name_zh_hans, null, ${names('a')}, f.role,
    null, null, null, f.observed_on, f.observed_on_low, f.observed_on_high, null, null, null, f.source_id, f.note, null, 'alliance:' || a.alliance_id
  from alliance_officers f join alliances a using (alliance_id)
  union all
  select 'organisations/' || organisation_id, 'organisations', "row", ${names('organisations')}, ${noNames}, kind,
    null, null, country_id, founded_on, founded_on_low, founded_on_high, closed_on, closed_on_low, closed_on_high, source_id, note, 'organisation:' || organisation_id, null
  from organisations
  union all
  select 'ranking_positions/' || p."row", 'ranking_positions', p."row", ${names('u')}, r.name, r.name_zh_hans, r.name_zh_hant, nullif(concat_ws(' ', p.grade, p.edition_label), ''),
    p.rank, null, null, coalesce(p.edition_date, p.edition), coalesce(p.edition_date_low, make_date(p.edition::integer, 1, 1)),
    coalesce(p.edition_date_high, make_date(p.edition::integer, 12, 31)), null, null, null, p.source_id, p.note, u.profile_key, null
  from ranking_positions p join rankings r using (ranking_id) join units u on u.unit_type = p.unit_type and u.unit_id = p.unit_id
  union all
  select 'observations/' || b."row", 'observations', b."row", ${names('u')}, coalesce(i.name, b.indicator_id), null, null, coalesce(b.unit, i.unit),
    b.value, b.qualifier, null, b.period, b.period_low, b.period_high, null, null, null, b.source_id, b.note, u.profile_key, null
  from observations b left join indicators i using (indicator_id) join units u on u.unit_type = b.unit_type and u.unit_id = b.unit_id)
select * from facts`;

/** Bodies and countries that a record names beside its title. */
export const recordBodies = `
create or replace table record_bodies as
select 'agreements/' || agreement_id as record_id, organisation_id, null as country_id, 'party' as role from agreement_parties
union all
select 'conferences/' || conference_id, organisation_id, null, role from conference_roles
union all
select 'conferences/' || conference_id, null, country_id, role from conference_countries
union all
select 'activities/' || activity_id, null, country_id, 'participant' from activity_countries`;

/** Sources of a record: of its own rows and of the rows that name its bodies. */
export const recordSources = `
create or replace table record_sources as
select distinct record_id, source_id from (
  select record_id, source_id from records
  union all select 'agreements/' || agreement_id, source_id from agreement_parties
  union all select 'conferences/' || conference_id, source_id from conference_roles
  union all select 'conferences/' || conference_id, source_id from conference_countries)
where source_id is not null`;
