import { sql, type Query } from '../sql';
import { factQuery } from './factQuery';

const parties = sql`(select group_id, organisation_id, country_id, min(start_low) as start_low, min(start_high) as start_high,
    max(end_low) as end_low, max(end_high) as end_high
  from tie_participants where channel = 'agreement' and organisation_id is not null group by all)`;

const pairs = sql`(select p.*, q.country_id as abroad from ${parties} p
  left join ${parties} q on q.group_id = p.group_id and q.country_id <> p.country_id)`;

/** Agreements of a body, and of the bodies of a country, by country of the parties abroad. */
export const agreementFacts: readonly Query[] = [
  factQuery({
    from: pairs,
    indicator: sql`'agreement'`,
    unit: sql`organisation_id`,
    record: sql`group_id`,
    key: sql`abroad`,
  }),
  factQuery({
    from: pairs,
    indicator: sql`'country-agreement'`,
    unit: sql`country_id`,
    record: sql`group_id`,
    key: sql`abroad`,
  }),
];
