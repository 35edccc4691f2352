import type { EntityKind } from '../../model/profile';
import { never } from '../derived/membershipSpells';
import { sql, type Query } from '../sql';

const raw = (text: string): Query => ({ text, values: [] });

/**
 * Records that certainly tie each subject of a kind with another country on the closing date.
 * `sides` has the subject's id, its country and its participation.
 */
function tieScores(sides: string, isAnother = 'true'): Query {
  return raw(`select p.id, count(distinct coalesce(q.record_id, q.group_id)) as score
    from (${sides}) p join tie_participants q using (group_id), package
    where q.country_id is not null and q.country_id is distinct from p.country_id and q.country_id is distinct from p.home_id
      and ${isAnother} and greatest(p.start_high, q.start_high) <= closing_date
      and coalesce(least(p.end_low, q.end_low), ${never}) > closing_date
    group by 1`);
}

const scores: Readonly<Record<EntityKind, Query>> = {
  country: tieScores(`select *, country_id as id, country_id as home_id from tie_participants
    where organisation_id is not null and country_id is not null`),
  organisation: tieScores(`select t.*, organisation_id as id, o.country_id as home_id
    from tie_participants t join organisations o using (organisation_id)`),
  city: tieScores(`select t.*, o.city_id as id, o.country_id as home_id
    from tie_participants t join organisations o using (organisation_id) where o.city_id is not null`),
  alliance: tieScores(
    `select t.*, alliance_id as id, a.organisation_id as office, null::varchar as home_id
      from tie_participants t join alliances a using (alliance_id)`,
    'coalesce(q.organisation_id <> p.office, true)',
  ),
  conference: raw(`select substr(group_id, 13) as id, count(distinct country_id) as score
    from tie_participants where starts_with(group_id, 'conferences/') group by 1`),
  series: raw(
    'select series_id as id, count(*) as score from conferences where series_id is not null group by 1',
  ),
  agreement: raw('select agreement_id as id, count(*) as score from agreement_parties group by 1'),
};

/**
 * What each entity of a kind is ranked by: the records that tie it with another country; for a
 * conference the countries named, for a series its editions, for an agreement its parties.
 */
export function scoresOf(kind: EntityKind): Query {
  return scores[kind];
}

/** The score of an entity, its rank, and how many have one. */
export function standingOf(kind: EntityKind, id: string): Query {
  return sql`with scores as (${scoresOf(kind)}), own as (select coalesce((select score from scores where id = ${id}), 0) as score)
    select own.score, 1 + count(s.id) filter (where s.score > own.score) as rank, count(s.id) filter (where s.score > 0) as "of",
      count(s.id) filter (where s.score = own.score and s.id <> ${id}) as equals
    from own left join scores s on true group by own.score`;
}
