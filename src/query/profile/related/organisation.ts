import { sql } from '../../sql';
import type { RelatedPart } from '../relatedPart';
import { lists } from './bodies';

/** What a body belongs to, holds, has signed, has run, and what belongs to it. */
export function ofOrganisation(id: string): RelatedPart[] {
  return [
    {
      list: 'alliances',
      of: ['alliance', 'a'],
      role: 'm.role',
      start: 'm."from"',
      end: 'm."to"',
      low: 'm.from_low',
      record: `'memberships/' || m.alliance_id || '/' || m.organisation_id`,
      from: sql`memberships m join alliances a using (alliance_id) where m.organisation_id = ${id}`,
    },
    {
      list: 'secretariats',
      of: ['alliance', 'a'],
      start: 'a.founded_on',
      low: 'a.founded_on_low',
      record: `'alliances/' || a.alliance_id`,
      from: sql`alliance_secretariats t join alliances a using (alliance_id) where t.organisation_id = ${id}`,
    },
    {
      list: 'officers',
      of: { name: 'f.person_name', hans: 'f.person_name_zh_hans' },
      context: ['alliance', 'a'],
      role: 'f.role',
      start: 'f.observed_on',
      low: 'f.observed_on_low',
      record: `'alliance_officers/' || f."row"`,
      from: sql`alliance_officers f join alliances a using (alliance_id) where f.organisation_id = ${id}`,
    },
    {
      list: 'acts-for',
      of: ['alliance', 'a'],
      start: 'a.founded_on',
      low: 'a.founded_on_low',
      record: `'alliances/' || a.alliance_id`,
      from: sql`alliances a where a.organisation_id = ${id}`,
    },
    ...lists(sql`select ${id}`),
    {
      list: 'subsidiaries',
      of: ['organisation', 'o'],
      context: ['country', 'k'],
      role: 'o.kind',
      start: 'o.founded_on',
      end: 'o.closed_on',
      low: 'o.founded_on_low',
      record: `'organisations/' || o.organisation_id`,
      from: sql`organisations o left join countries k using (country_id) where o.parent_id = ${id}`,
    },
  ];
}
