import type { EntityKind } from '../../model/profile';
import { sql, type Query } from '../sql';

/** Records that name one of several bodies, in whatever part. */
function ofBodies(bodies: Query): Query {
  return sql`select 'organisations/' || organisation_id as record_id from organisations where organisation_id in (${bodies})
    union select 'memberships/' || alliance_id || '/' || organisation_id from memberships where organisation_id in (${bodies})
    union select 'agreements/' || agreement_id from agreement_parties where organisation_id in (${bodies})
    union select 'conferences/' || conference_id from conference_roles where organisation_id in (${bodies})
    union select 'presences/' || presence_id from presences
      where organisation_id in (${bodies}) or counterpart_organisation_id in (${bodies})
    union select 'activities/' || activity_id from activities where organisation_id in (${bodies})
    union select 'alliance_officers/' || "row" from alliance_officers where organisation_id in (${bodies})
    union select 'alliances/' || alliance_id from alliances where organisation_id in (${bodies})
      or alliance_id in (select alliance_id from alliance_secretariats where organisation_id in (${bodies}))`;
}

const about: Readonly<Record<EntityKind, (id: string) => Query>> = {
  country: (id) => sql`${ofBodies(sql`select organisation_id from organisations where country_id = ${id}`)}
    union select record_id from records where country_id = ${id}
    union select record_id from record_bodies where country_id = ${id}
    union select 'agreements/' || agreement_id from agreements where place_country_id = ${id}`,
  organisation: (id) => sql`${ofBodies(sql`select ${id}`)}
    union select 'organisations/' || organisation_id from organisations where parent_id = ${id}`,
  alliance: (id) => sql`${ofBodies(sql`select organisation_id from alliances where alliance_id = ${id}`)}
    union select 'alliances/' || alliance_id from alliances where alliance_id = ${id} or parent_id = ${id}
    union select 'memberships/' || alliance_id || '/' || organisation_id from memberships where alliance_id = ${id}
    union select 'alliance_sizes/' || "row" from alliance_sizes where alliance_id = ${id}
    union select 'alliance_officers/' || "row" from alliance_officers where alliance_id = ${id}
    union select 'conferences/' || conference_id from conferences join conference_series using (series_id)
      where alliance_id = ${id}`,
  city: (
    id,
  ) => sql`select 'organisations/' || organisation_id as record_id from organisations where city_id = ${id}
    union select 'conferences/' || conference_id from conferences where city_id = ${id}
    union select 'agreements/' || agreement_id from agreements where place_city_id = ${id}`,
  series: (id) =>
    sql`select 'conferences/' || conference_id as record_id from conferences where series_id = ${id}`,
  conference: (id) => sql`select ${`conferences/${id}`} as record_id`,
  agreement: (id) => sql`select ${`agreements/${id}`} as record_id`,
};

/** Every record about an entity, each once, and whether it is dated. */
export function recordsOf(kind: EntityKind, id: string): Query {
  return sql`select record_id, bool_or(start_date is not null) as is_dated from records
    where record_id in (${about[kind](id)}) group by record_id order by record_id`;
}
