import { sql } from '../../sql';
import type { RelatedPart } from '../relatedPart';

/** Who ran an edition of a conference, and the countries named at it. */
export function ofConference(id: string): RelatedPart[] {
  const record = `'conferences/' || r.conference_id`;
  return [
    {
      list: 'organisers',
      of: ['organisation', 'o'],
      context: ['country', 'k'],
      role: 'r.role',
      record,
      from: sql`conference_roles r join organisations o using (organisation_id) left join countries k using (country_id)
        where r.conference_id = ${id}`,
    },
    {
      list: 'countries',
      of: ['country', 'k'],
      role: 'r.role',
      record,
      from: sql`conference_countries r join countries k using (country_id) where r.conference_id = ${id}`,
    },
  ];
}

/** The editions of a series, and the bodies that ran most of them. */
export function ofSeries(id: string): RelatedPart[] {
  return [
    {
      list: 'editions',
      of: ['conference', 'c'],
      context: ['city', 'y'],
      role: 'c.status',
      start: 'c.start_on',
      end: 'c.end_on',
      low: 'c.start_on_low',
      value: 'c.participants',
      qualifier: 'c.participants_qualifier',
      detail: 'c.participants_unit',
      record: `'conferences/' || c.conference_id`,
      from: sql`conferences c left join cities y using (city_id) where c.series_id = ${id}`,
    },
    {
      list: 'organisers',
      of: ['organisation', 'o'],
      context: ['country', 'k'],
      role: 'r.role',
      value: 'r.editions',
      from: sql`(select organisation_id, role, count(*) as editions from conference_roles
          where conference_id in (select conference_id from conferences where series_id = ${id}) group by all) r
        join organisations o using (organisation_id) left join countries k using (country_id)`,
    },
  ];
}

/** The parties of an agreement. */
export function ofAgreement(id: string): RelatedPart[] {
  return [
    {
      list: 'parties',
      of: ['organisation', 'o'],
      context: ['country', 'k'],
      role: 'o.kind',
      record: `'agreements/' || p.agreement_id`,
      from: sql`agreement_parties p join organisations o using (organisation_id) left join countries k using (country_id)
        where p.agreement_id = ${id}`,
    },
  ];
}
