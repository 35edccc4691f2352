import { sql, type Query } from '../sql';
import { factQuery } from './factQuery';

const placings = sql`(select p.*, r.name, r.publisher, 'ranking_positions/' || p."row" as id, o.country_id as seat,
    cast(coalesce(p.edition_date_low, make_date(p.edition::integer, 1, 1)) as date) as start_low,
    cast(coalesce(p.edition_date_high, make_date(p.edition::integer, 12, 31)) as date) as start_high,
    null::date as end_low, null::date as end_high
  from ranking_positions p join rankings r using (ranking_id)
  left join organisations o on p.unit_type = 'organisation' and o.organisation_id = p.unit_id
  where regexp_full_match(p.edition, '\\d{4}'))`;

/** Places in external rankings. A worldwide ranking says so at the end of its name. */
export const standingFacts: readonly Query[] = [
  factQuery({
    from: sql`${placings} where unit_type = 'organisation'`,
    indicator: sql`'placing'`,
    unit: sql`unit_id`,
    record: sql`id`,
    key: sql`ranking_id`,
  }),
  factQuery({
    from: sql`${placings} where unit_type = 'organisation' and rank is not null and regexp_matches(lower(name), 'worldwide$')`,
    indicator: sql`'world-place'`,
    unit: sql`unit_id`,
    record: sql`id`,
    value: sql`rank`,
  }),
  factQuery({
    from: sql`${placings} where unit_type = 'organisation'`,
    indicator: sql`'country-placing'`,
    unit: sql`seat`,
    record: sql`id`,
    key: sql`unit_id`,
  }),
  factQuery({
    from: sql`${placings} where unit_type = 'country' and score is not null
      and publisher = 'International Congress and Convention Association'`,
    indicator: sql`'association-meetings'`,
    unit: sql`unit_id`,
    record: sql`id`,
    value: sql`score`,
    isReported: sql`true`,
  }),
];
