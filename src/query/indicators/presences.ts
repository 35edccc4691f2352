import { startHigh } from '../derived/tieParticipants';
import { sql, type Query } from '../sql';
import { factQuery } from './factQuery';

const start: Query = { text: startHigh('from', 'p'), values: [] };

/** Branches, standing contacts and consultative status; a key is a country other than that of the seat. */
export const presenceFacts: readonly Query[] = [
  factQuery({
    from: sql`(select p.presence_id, p.organisation_id, p.kind, p.country_id, o.country_id as seat,
      cast(p.from_low as date) as start_low, cast(${start} as date) as start_high,
      cast(p.to_low as date) as end_low, cast(p.to_high as date) as end_high
      from presences p join organisations o using (organisation_id) left join sources s on s.source_id = p.source_id)`,
    indicator: sql`case kind when 'office' then 'branch' when 'office announced' then 'branch-announced'
      when 'standing contact' then 'contact' else 'status' end`,
    unit: sql`organisation_id`,
    record: sql`'presences/' || presence_id`,
    key: sql`case when kind = 'consultative status' then 'status' when country_id <> seat then country_id end`,
    isReported: sql`kind = 'office announced'`,
  }),
];
