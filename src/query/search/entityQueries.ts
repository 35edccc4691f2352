import type { EntityKind } from '../../model/profile';
import { sql, type Query } from '../sql';

/** Numbers of records in which something takes part, by the column that names it. */
const tiesOf = (name: 'country_id' | 'organisation_id'): Query => ({
  text: `select ${name}, count(distinct coalesce(record_id, group_id))::integer as records
    from tie_participants where organisation_id is not null and ${name} is not null group by 1`,
  values: [],
});

const regions = sql`select group_id as id, name_en, name_zh_hans, name_zh_hant from country_groups
  where group_id in (select coalesce(subregion_id, region_id) from countries) order by group_id`;

const country = sql`select country_id as id, name_en, name_zh_hans, name_zh_hant, aliases,
    nullif(concat_ws(' ', alpha2, "numeric"), '') as codes, coalesce(subregion_id, region_id) as detail,
    coalesce(records, 0) as records
  from countries left join (${tiesOf('country_id')}) using (country_id) order by records desc, id`;

const organisation = sql`select organisation_id as id, name_en, name_zh_hans, name_zh_hant, aliases,
    nullif(concat_ws(' ', ror_id, wikidata_id), '') as codes, country_id, city_id, founded_on as date,
    kind as detail, parent_id as related, coalesce(records, 0) as records
  from organisations left join (${tiesOf('organisation_id')}) using (organisation_id) order by records desc, id`;

const alliance = sql`select alliance_id as id, name_en, name_zh_hans, name_zh_hant, short_name as aliases,
    secretariat_country_id as country_id, founded_on as date, scope as detail, coalesce(records, 0) as records
  from alliances left join (select a.alliance_id, count(distinct q.record_id)::integer as records
    from tie_participants a join tie_participants q using (group_id)
    where a.alliance_id is not null and q.country_id is not null group by 1) using (alliance_id)
  order by records desc, id`;

const city = sql`select city_id as id, name_en, name_zh_hans, name_zh_hant, country_id, kind as detail,
    coalesce(records, 0) as records
  from cities left join (select city_id, count(*)::integer as records
    from (select city_id from organisations union all select city_id from conferences) group by 1) using (city_id)
  order by records desc, id`;

const series = sql`select series_id as id, name_en, name_zh_hans, name_zh_hant, alliance_id as related,
    coalesce(records, 0) as records
  from conference_series left join (select series_id, count(*)::integer as records from conferences group by 1)
    using (series_id)
  order by records desc, id`;

const conference = sql`select conference_id as id, name as name_en, country_id, city_id, start_on as date,
    series_id as related, coalesce(records, 0) as records
  from conferences left join (select conference_id, count(*)::integer as records from conference_roles group by 1)
    using (conference_id)
  order by records desc, id`;

const agreement = sql`select agreement_id as id, title as name_en, place_country_id as country_id,
    place_city_id as city_id, signed_on as date, kind as detail, related, coalesce(records, 0) as records
  from agreements left join (select agreement_id, count(*)::integer as records,
      string_agg(organisation_id, ' ' order by organisation_id) as related
    from agreement_parties group by 1) using (agreement_id)
  order by records desc, id`;

/** One query for the regions, and one for each kind of entity. */
export const entityQueries: {
  readonly regions: Query;
  readonly kinds: readonly { readonly kind: EntityKind; readonly query: Query }[];
} = {
  regions,
  kinds: [
    { kind: 'country', query: country },
    { kind: 'organisation', query: organisation },
    { kind: 'alliance', query: alliance },
    { kind: 'city', query: city },
    { kind: 'series', query: series },
    { kind: 'conference', query: conference },
    { kind: 'agreement', query: agreement },
  ],
};
