import { sql } from '../../sql';
import type { RelatedPart } from '../relatedPart';
import { lists } from './bodies';

/** Members, officers, reported sizes and meetings of an alliance, and what it has signed as a body. */
export function ofAlliance(id: string): RelatedPart[] {
  const ownBody = sql`select organisation_id from alliances where alliance_id = ${id}`;
  return [
    {
      list: 'members',
      of: ['organisation', 'o'],
      context: ['country', 'k'],
      role: 'm.role',
      start: 'm."from"',
      end: 'm."to"',
      low: 'm.from_low',
      record: `'memberships/' || m.alliance_id || '/' || m.organisation_id`,
      from: sql`memberships m join organisations o using (organisation_id) left join countries k using (country_id)
        where m.alliance_id = ${id}`,
    },
    {
      list: 'sizes',
      of: { name: 'z.what_is_counted' },
      role: `z.measure || '/' || z.basis`,
      start: 'z.observed_on',
      low: 'z.observed_on_low',
      value: 'z.value',
      qualifier: 'z.qualifier',
      record: `'alliance_sizes/' || z."row"`,
      from: sql`alliance_sizes z where z.alliance_id = ${id}`,
    },
    {
      list: 'secretariats-held-by',
      of: ['organisation', 'o'],
      context: ['country', 'k'],
      record: `'alliances/' || t.alliance_id`,
      from: sql`alliance_secretariats t join organisations o using (organisation_id) left join countries k using (country_id)
        where t.alliance_id = ${id}`,
    },
    {
      list: 'officers',
      of: { name: 'f.person_name', hans: 'f.person_name_zh_hans' },
      context: ['organisation', 'o'],
      role: 'f.role',
      start: 'f.observed_on',
      low: 'f.observed_on_low',
      record: `'alliance_officers/' || f."row"`,
      from: sql`alliance_officers f left join organisations o using (organisation_id) where f.alliance_id = ${id}`,
    },
    {
      list: 'series',
      of: ['series', 's'],
      value: '(select count(*) from conferences c where c.series_id = s.series_id)',
      from: sql`conference_series s where s.alliance_id = ${id}`,
    },
    {
      list: 'meetings',
      of: ['conference', 'c'],
      context: ['city', 'y'],
      role: 'c.status',
      start: 'c.start_on',
      end: 'c.end_on',
      low: 'c.start_on_low',
      record: `'conferences/' || c.conference_id`,
      from: sql`conferences c join conference_series s using (series_id) left join cities y using (city_id)
        where s.alliance_id = ${id}`,
    },
    {
      list: 'parts',
      of: ['alliance', 'a'],
      role: 'a.scope',
      start: 'a.founded_on',
      end: 'a.ended_on',
      low: 'a.founded_on_low',
      record: `'alliances/' || a.alliance_id`,
      from: sql`alliances a where a.parent_id = ${id}`,
    },
    ...lists(ownBody),
  ];
}
