import { startHigh } from '../derived/tieParticipants';
import { sql, type Query } from '../sql';
import { factQuery } from './factQuery';

const start: Query = { text: startHigh('founded_on', 'o'), values: [] };

/** Think tanks on record by the country of their seat. */
export const bodyFacts: readonly Query[] = [
  factQuery({
    from: sql`(select o.organisation_id, o.country_id, cast(o.founded_on_low as date) as start_low, cast(${start} as date) as start_high,
        cast(o.closed_on_low as date) as end_low, cast(o.closed_on_high as date) as end_high
      from organisations o left join sources s using (source_id) where o.kind = 'think tank')`,
    indicator: sql`'think-tank'`,
    unit: sql`country_id`,
    record: sql`'organisations/' || organisation_id`,
    key: sql`organisation_id`,
  }),
];
