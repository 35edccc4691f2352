import { startHigh } from '../derived/tieParticipants';
import { sql, type Query } from '../sql';
import { factQuery } from './factQuery';

const start: Query = { text: startHigh('on', 'a'), values: [] };

const acts = sql`(select a.activity_id, a.organisation_id, a.kind, n.country_id as abroad,
    cast(a.on_low as date) as start_low, cast(${start} as date) as start_high, null::date as end_low, null::date as end_high
  from activities a join organisations o using (organisation_id) left join sources s on s.source_id = a.source_id
  left join activity_countries n on n.activity_id = a.activity_id and n.country_id <> o.country_id)`;

/** Exchange with other countries, and reports that rank others. */
export const activityFacts: readonly Query[] = [
  factQuery({
    from: sql`${acts} where kind in ('visit', 'training', 'dialogue', 'meeting', 'speech')`,
    indicator: sql`'exchange'`,
    unit: sql`organisation_id`,
    record: sql`'activities/' || activity_id`,
    key: sql`abroad`,
  }),
  factQuery({
    from: acts,
    indicator: sql`'index-report'`,
    unit: sql`organisation_id`,
    record: sql`'activities/' || activity_id`,
    key: sql`case when kind = 'index report' then activity_id end`,
  }),
];
