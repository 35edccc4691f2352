import { sql, type Query } from '../../sql';
import type { RelatedPart } from '../relatedPart';

/**
 * What bodies take part in: agreements, conferences, presences and activities. `bodies` is a query of
 * organisation ids: one body, or all of a country.
 */
export function lists(bodies: Query): RelatedPart[] {
  return [
    {
      list: 'agreements',
      of: ['agreement', 'a'],
      role: 'a.kind',
      start: 'a.signed_on',
      end: 'a.ended_on',
      low: 'a.signed_on_low',
      record: `'agreements/' || a.agreement_id`,
      from: sql`agreements a where a.agreement_id in
        (select agreement_id from agreement_parties where organisation_id in (${bodies}))`,
    },
    {
      list: 'conferences',
      of: ['conference', 'c'],
      context: ['city', 'y'],
      role: 'r.role',
      start: 'c.start_on',
      end: 'c.end_on',
      low: 'c.start_on_low',
      record: `'conferences/' || c.conference_id`,
      from: sql`(select distinct conference_id, role from conference_roles where organisation_id in (${bodies})) r
        join conferences c using (conference_id) left join cities y using (city_id)`,
    },
    {
      list: 'presences',
      of: {
        key: `coalesce('organisation:' || o.organisation_id, 'country:' || k.country_id)`,
        name: 'coalesce(o.name_en, k.name_en)',
        hans: 'coalesce(o.name_zh_hans, if(o.organisation_id is null, k.name_zh_hans, null))',
        hant: 'coalesce(o.name_zh_hant, if(o.organisation_id is null, k.name_zh_hant, null))',
      },
      context: ['country', 'k'],
      role: 'p.kind',
      start: 'p."from"',
      end: 'p."to"',
      low: 'p.from_low',
      record: `'presences/' || p.presence_id`,
      from: sql`presences p left join organisations o on o.organisation_id = p.counterpart_organisation_id
        left join countries k on k.country_id = p.country_id where p.organisation_id in (${bodies})`,
    },
    {
      list: 'hosted-presences',
      of: ['organisation', 'o'],
      context: ['country', 'k'],
      role: 'p.kind',
      start: 'p."from"',
      end: 'p."to"',
      low: 'p.from_low',
      record: `'presences/' || p.presence_id`,
      from: sql`presences p join organisations o using (organisation_id) left join countries k on k.country_id = o.country_id
        where p.counterpart_organisation_id in (${bodies})`,
    },
    {
      list: 'activities',
      of: { name: 'a.description' },
      context: ['organisation', 'o'],
      role: 'a.kind',
      start: 'a."on"',
      low: 'a.on_low',
      record: `'activities/' || a.activity_id`,
      from: sql`activities a join organisations o using (organisation_id) where a.organisation_id in (${bodies})`,
    },
  ];
}
