import { sql } from '../../sql';
import type { RelatedPart } from '../relatedPart';

/** The bodies seated in a city, and what took place in it. */
export function ofCity(id: string): RelatedPart[] {
  return [
    {
      list: 'bodies',
      of: ['organisation', 'o'],
      role: 'o.kind',
      start: 'o.founded_on',
      end: 'o.closed_on',
      value: 't.records',
      order: 't.records',
      record: `'organisations/' || o.organisation_id`,
      from: sql`organisations o left join (
          select organisation_id, count(distinct coalesce(record_id, group_id)) as records
          from tie_participants where organisation_id is not null group by 1) t using (organisation_id)
        where o.city_id = ${id}`,
    },
    {
      list: 'hosted-conferences',
      of: ['conference', 'c'],
      context: ['series', 's'],
      role: 'c.status',
      start: 'c.start_on',
      end: 'c.end_on',
      low: 'c.start_on_low',
      record: `'conferences/' || c.conference_id`,
      from: sql`conferences c left join conference_series s using (series_id) where c.city_id = ${id}`,
    },
    {
      list: 'signed-here',
      of: ['agreement', 'a'],
      role: 'a.kind',
      start: 'a.signed_on',
      end: 'a.ended_on',
      low: 'a.signed_on_low',
      record: `'agreements/' || a.agreement_id`,
      from: sql`agreements a where a.place_city_id = ${id}`,
    },
  ];
}
