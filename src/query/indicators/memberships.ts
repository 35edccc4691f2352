import { sql, type Query } from '../sql';
import { factQuery } from './factQuery';

/** Alliances with named members, or reported ones, of three countries or more. */
const international = sql`(select alliance_id from membership_spells where is_member group by 1 having count(distinct country_id) >= 3
  union select alliance_id from alliance_sizes where measure = 'countries' and basis in ('membership', 'founding') and value >= 3)`;

/** Offices held for a term, and secretariats without one. */
const leading = sql`(select m.alliance_id, m.organisation_id, m.country_id, m.record_id, m.start_low, m.start_high, m.end_low, m.end_high
  from membership_spells m where m.is_office
  union all
  select t.alliance_id, t.organisation_id, o.country_id, 'alliances/' || t.alliance_id, a.founded_on_low,
    coalesce(s.published_on_high, s.accessed_on_high, date '9999-12-31'), a.ended_on_low, a.ended_on_high
  from alliance_secretariats t join alliances a using (alliance_id) join organisations o on o.organisation_id = t.organisation_id
  left join sources s on s.source_id = t.source_id)`;

const members = sql`(select m.*, c.region_id, coalesce(a.secretariat_country_id, b.country_id) as seat
  from membership_spells m join alliances a using (alliance_id) left join organisations b on b.organisation_id = a.organisation_id
  left join countries c on c.country_id = m.country_id where m.is_member)`;

const roles = sql`membership_spells`;
const member = (key: Query) => sql`case when is_member then ${key} end`;
const inInternational = sql`case when is_member and alliance_id in ${international} then alliance_id end`;

/** The same rows for a body and for the country of its seat. */
function ofBodyAndCountry(name: string, from: Query, key: Query): Query[] {
  return [
    factQuery({
      from,
      indicator: sql`${name}`,
      unit: sql`organisation_id`,
      record: sql`record_id`,
      key,
    }),
    factQuery({
      from,
      indicator: sql`${`country-${name}`}`,
      unit: sql`country_id`,
      record: sql`record_id`,
      key,
    }),
  ];
}

const ofAlliance = (indicator: Query, key: Query, from: Query = members) =>
  factQuery({ from, indicator, unit: sql`alliance_id`, record: sql`record_id`, key });

/** Alliances of a body and of a country, the offices held in them, and who the members of an alliance are. */
export const membershipFacts: readonly Query[] = [
  ...ofBodyAndCountry('alliance', roles, member(sql`alliance_id`)),
  ...ofBodyAndCountry('alliance-international', roles, inInternational),
  ...ofBodyAndCountry('leading-role', leading, sql`alliance_id`),
  ofAlliance(sql`'member'`, sql`organisation_id`),
  ofAlliance(sql`'member-country'`, sql`country_id`),
  ofAlliance(sql`'member-region'`, sql`region_id`),
  ofAlliance(sql`'leading-country'`, sql`country_id`, leading),
  factQuery({
    from: sql`${members} where seat is not null and country_id is not null`,
    indicator: sql`'member-outside'`,
    unit: sql`alliance_id`,
    record: sql`record_id`,
    key: sql`country_id`,
    value: sql`case when country_id = seat then 0 else 1 end`,
  }),
];
