import type { CountryGroup, GroupMember } from '../../model/country';
import { dayOf, rows } from '../columns';
import type { Question } from '../question';
import { sql } from '../sql';

interface GroupRow {
  group_id: string;
  name_en: string;
  name_zh_hans: string | null;
  name_zh_hant: string | null;
  kind: string;
}

interface MemberRow {
  group_id: string;
  country_id: string;
  from_low: number | null;
  from_high: number | null;
  to_low: number | null;
  to_high: number | null;
}

/** Groups that have named members, with the dates of every membership. */
export const countryGroups: Question<Record<string, never>, readonly CountryGroup[]> = {
  id: 'country-groups',
  defaults: {},
  isStored: true,
  needs: ['country_groups', 'country_group_members'],
  queries: () => [
    sql`select group_id, name_en, name_zh_hans, name_zh_hant, kind from country_groups
      where group_id in (select group_id from country_group_members) order by "row"`,
    sql`select group_id, country_id, ${dayOf('from_low')} as from_low, ${dayOf('from_high')} as from_high,
        ${dayOf('to_low')} as to_low, ${dayOf('to_high')} as to_high
      from country_group_members order by group_id, country_id, "row"`,
  ],
  shape: ([groups, members]) => {
    if (groups === undefined || members === undefined) return [];
    const byGroup = new Map<string, GroupMember[]>();
    for (const row of rows<MemberRow>(members)) {
      const list = byGroup.get(row.group_id) ?? [];
      list.push({
        countryId: row.country_id,
        from: { low: row.from_low, high: row.from_high },
        to: { low: row.to_low, high: row.to_high },
      });
      byGroup.set(row.group_id, list);
    }
    return rows<GroupRow>(groups).map((row) => ({
      id: row.group_id,
      names: [row.name_en, row.name_zh_hans, row.name_zh_hant],
      kind: row.kind,
      members: byGroup.get(row.group_id) ?? [],
    }));
  },
};
