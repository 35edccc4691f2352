import type { EntityKind } from '../../model/profile';
import { never } from '../derived/membershipSpells';
import { sql, type Query } from '../sql';
import { keyOf, namesOf } from './entities';
import { scoresOf } from './scores';

const most = 8;
const noContext: Query = {
  text: 'null::varchar as context_key, null::varchar as context_en, null::varchar as context_zh_hans, null::varchar as context_zh_hant',
  values: [],
};
const inCountry = sql`${keyOf('country', 'k')} as context_key, ${namesOf('country', 'k', 'context_')}`;
const inCity = sql`${keyOf('city', 'y')} as context_key, ${namesOf('city', 'y', 'context_')}`;

const peers: Readonly<Record<EntityKind, (id: string) => Query>> = {
  country: (id) => sql`with scores as (${scoresOf('country')}),
      own as (select k.*, coalesce(score, 0) as score from countries k left join scores on id = country_id where country_id = ${id})
    select ${keyOf('country', 'k')} as key, ${namesOf('country', 'k', '')}, ${noContext}, coalesce(s.score, 0) as score, null as date, 'region' as rule
    from countries k left join scores s on s.id = k.country_id, own
    where k.country_id <> own.country_id and k.subregion_id = own.subregion_id
    order by abs(coalesce(s.score, 0) - own.score), score desc, key limit ${most}`,
  organisation: (id) => sql`with scores as (${scoresOf('organisation')}),
      own as (select o.*, k.subregion_id, coalesce(score, 0) as score from organisations o left join countries k using (country_id)
        left join scores on id = organisation_id where organisation_id = ${id})
    select ${keyOf('organisation', 'o')} as key, ${namesOf('organisation', 'o', '')}, ${inCountry}, coalesce(s.score, 0) as score,
      o.founded_on as date, case when o.think_tank_type = own.think_tank_type then 'type' else 'kind' end as rule
    from organisations o left join countries k using (country_id) left join scores s on s.id = o.organisation_id, own
    where o.organisation_id <> own.organisation_id and o.kind = own.kind
      and (own.subregion_id is null or k.subregion_id = own.subregion_id)
      and (own.think_tank_type is null or o.think_tank_type is null or o.think_tank_type = own.think_tank_type)
    order by rule desc, abs(coalesce(s.score, 0) - own.score), score desc, key limit ${most}`,
  alliance: (id) => sql`with scores as (
        select alliance_id as id, count(distinct organisation_id) as score from membership_spells, package
        where is_member and start_high <= closing_date and coalesce(end_low, ${{ text: never, values: [] }}) > closing_date group by 1),
      own as (select a.*, coalesce(score, 0) as score from alliances a left join scores on id = alliance_id where alliance_id = ${id})
    select ${keyOf('alliance', 'a')} as key, ${namesOf('alliance', 'a', '')}, ${noContext}, coalesce(s.score, 0) as score,
      a.founded_on as date, 'scope' as rule
    from alliances a left join scores s on s.id = a.alliance_id, own
    where a.alliance_id <> own.alliance_id and a.scope is not distinct from own.scope
    order by abs(coalesce(s.score, 0) - own.score), score desc, key limit ${most}`,
  city: (id) => sql`with scores as (
        select city_id as id, count(*) as score from (
          select city_id from organisations union all select city_id from conferences) where city_id is not null group by 1),
      own as (select y.*, k.subregion_id, coalesce(score, 0) as score from cities y left join countries k using (country_id)
        left join scores on id = city_id where city_id = ${id}),
      near as (select y.*, k.subregion_id, coalesce(s.score, 0) as score from cities y left join countries k using (country_id)
        left join scores s on s.id = y.city_id where y.city_id <> ${id}),
      wide as (select count(*) = 0 as is_wide from near, own where near.country_id = own.country_id)
    select ${keyOf('city', 'n')} as key, ${namesOf('city', 'n', '')}, ${inCountry}, n.score, null as date,
      case when is_wide then 'region' else 'country' end as rule
    from near n left join countries k on k.country_id = n.country_id, own, wide
    where case when is_wide then n.subregion_id = own.subregion_id else n.country_id = own.country_id end
    order by abs(n.score - own.score), n.score desc, key limit ${most}`,
  series: (id) => sql`with scores as (${scoresOf('series')}),
      own as (select coalesce((select score from scores where id = ${id}), 0) as score)
    select ${keyOf('series', 'v')} as key, ${namesOf('series', 'v', '')}, ${noContext}, coalesce(s.score, 0) as score, null as date, 'editions' as rule
    from conference_series v left join scores s on s.id = v.series_id, own where v.series_id <> ${id}
    order by abs(coalesce(s.score, 0) - own.score), score desc, key limit ${most}`,
  conference: (
    id,
  ) => sql`with scores as (${scoresOf('conference')}), own as (select * from conferences where conference_id = ${id})
    select ${keyOf('conference', 'c')} as key, ${namesOf('conference', 'c', '')}, ${inCity}, coalesce(s.score, 0) as score, c.start_on as date,
      case when c.series_id = own.series_id then 'series' else 'city' end as rule
    from conferences c left join cities y using (city_id) left join scores s on s.id = c.conference_id, own
    where c.conference_id <> own.conference_id and (c.series_id = own.series_id or c.city_id = own.city_id)
    order by rule desc, abs(date_diff('day', c.start_on_low, own.start_on_low)) nulls last, key limit ${most}`,
  agreement: (
    id,
  ) => sql`with scores as (${scoresOf('agreement')}), own as (select * from agreements where agreement_id = ${id}),
      shared as (select distinct agreement_id from agreement_parties where organisation_id in (
        select organisation_id from agreement_parties where agreement_id = ${id}))
    select ${keyOf('agreement', 'a')} as key, ${namesOf('agreement', 'a', '')}, ${noContext}, coalesce(s.score, 0) as score, a.signed_on as date,
      case when a.agreement_id in (from shared) then 'party' else 'kind' end as rule
    from agreements a left join scores s on s.id = a.agreement_id, own
    where a.agreement_id <> own.agreement_id and (a.kind = own.kind or a.agreement_id in (from shared))
    order by rule desc, abs(date_diff('day', a.signed_on_low, own.signed_on_low)) nulls last, key limit ${most}`,
};

/** Those of its kind that are most like an entity, the rule by which each is, and what they are compared by. */
export function peersOf(kind: EntityKind, id: string): Query {
  return peers[kind](id);
}

/** The M49 sub-region that an entity lies in. */
export function regionOf(kind: EntityKind, id: string): Query {
  const country: Readonly<Partial<Record<EntityKind, Query>>> = {
    country: sql`select ${id}`,
    organisation: sql`select country_id from organisations where organisation_id = ${id}`,
    city: sql`select country_id from cities where city_id = ${id}`,
  };
  return sql`select g.name_en as en, g.name_zh_hans as zh_hans, g.name_zh_hant as zh_hant
    from countries k join country_groups g on g.group_id = k.subregion_id
    where k.country_id in (${country[kind] ?? sql`select null::varchar`})`;
}
