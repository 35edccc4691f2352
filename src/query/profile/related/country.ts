import { sql } from '../../sql';
import type { RelatedPart } from '../relatedPart';
import { lists } from './bodies';

/** The bodies of a country and what they take part in, what took place there, and the groups it belongs to. */
export function ofCountry(id: string): RelatedPart[] {
  const bodies = sql`select organisation_id from organisations where country_id = ${id}`;
  const ofBodies = new Map(lists(bodies).map((part) => [part.list, part]));
  const byBodies = (list: string) => {
    const part = ofBodies.get(list);
    return part === undefined ? [] : [part];
  };
  return [
    {
      list: 'bodies',
      of: ['organisation', 'o'],
      context: ['city', 'y'],
      role: 'o.kind',
      start: 'o.founded_on',
      end: 'o.closed_on',
      value: 't.records',
      order: 't.records',
      record: `'organisations/' || o.organisation_id`,
      from: sql`organisations o left join cities y using (city_id) left join (
          select organisation_id, count(distinct coalesce(record_id, group_id)) as records
          from tie_participants where organisation_id is not null group by 1) t using (organisation_id)
        where o.country_id = ${id}`,
    },
    {
      list: 'secretariats-here',
      of: ['alliance', 'a'],
      role: 'a.scope',
      start: 'a.founded_on',
      end: 'a.ended_on',
      low: 'a.founded_on_low',
      record: `'alliances/' || a.alliance_id`,
      from: sql`alliances a where a.secretariat_country_id = ${id}`,
    },
    ...byBodies('agreements'),
    {
      list: 'hosted-conferences',
      of: ['conference', 'c'],
      context: ['city', 'y'],
      role: 'c.status',
      start: 'c.start_on',
      end: 'c.end_on',
      low: 'c.start_on_low',
      record: `'conferences/' || c.conference_id`,
      from: sql`conferences c left join cities y using (city_id) where c.country_id = ${id}`,
    },
    {
      list: 'conferences',
      of: ['conference', 'c'],
      context: ['city', 'y'],
      start: 'c.start_on',
      end: 'c.end_on',
      low: 'c.start_on_low',
      record: `'conferences/' || c.conference_id`,
      from: sql`conferences c left join cities y using (city_id)
        where c.country_id is distinct from ${id} and c.conference_id in (
          select conference_id from conference_countries where country_id = ${id}
          union select conference_id from conference_roles where organisation_id in (${bodies}))`,
    },
    {
      list: 'foreign-presences',
      of: ['organisation', 'o'],
      context: ['country', 'k'],
      role: 'p.kind',
      start: 'p."from"',
      end: 'p."to"',
      low: 'p.from_low',
      record: `'presences/' || p.presence_id`,
      from: sql`presences p join organisations o using (organisation_id) left join countries k on k.country_id = o.country_id
        where p.country_id = ${id}`,
    },
    {
      list: 'presences-abroad',
      of: ['organisation', 'o'],
      context: ['country', 'k'],
      role: 'p.kind',
      start: 'p."from"',
      end: 'p."to"',
      low: 'p.from_low',
      record: `'presences/' || p.presence_id`,
      from: sql`presences p join organisations o using (organisation_id) left join countries k on k.country_id = p.country_id
        where o.country_id = ${id}`,
    },
    {
      list: 'activities',
      of: { name: 'a.description' },
      context: ['organisation', 'o'],
      role: 'a.kind',
      start: 'a."on"',
      low: 'a.on_low',
      record: `'activities/' || a.activity_id`,
      from: sql`activities a join organisations o using (organisation_id) where o.country_id = ${id}
        or a.activity_id in (select activity_id from activity_countries where country_id = ${id})`,
    },
    {
      list: 'cities',
      of: ['city', 'y'],
      value: 'n.records',
      order: 'n.records',
      from: sql`cities y left join (select city_id, count(*) as records from (
          select city_id from organisations union all select city_id from conferences) group by 1) n using (city_id)
        where y.country_id = ${id}`,
    },
    {
      list: 'groups',
      of: { name: 'g.name_en', hans: 'g.name_zh_hans', hant: 'g.name_zh_hant' },
      role: 'g.kind',
      start: 'm."from"',
      end: 'm."to"',
      low: 'm.from_low',
      from: sql`country_group_members m join country_groups g using (group_id)
        where m.country_id = ${id} and not starts_with(g.kind, 'UN ')`,
    },
  ];
}
