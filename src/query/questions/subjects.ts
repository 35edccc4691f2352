import type { Names } from '../../model/names';
import { rows } from '../columns';
import type { Question } from '../question';
import { sql } from '../sql';

/** Something whose coverage can be asked for. */
export interface Subject {
  /** `country:CHN`, `organisation:<id>` or `alliance:<id>`. */
  readonly key: string;
  readonly names: Names;
  readonly aliases: string | null;
  readonly countryId: string | null;
  /** Number of records that the subject takes part in. */
  readonly records: number;
}

interface Row {
  key: string;
  name_en: string;
  name_zh_hans: string | null;
  name_zh_hant: string | null;
  aliases: string | null;
  country_id: string | null;
  records: number;
}

/** Countries, alliances and organisations that take part in at least one tie, most records first. */
export const subjects: Question<Record<string, never>, readonly Subject[]> = {
  id: 'subjects',
  defaults: {},
  isStored: true,
  needs: ['organisations'],
  queries: () => [
    sql`with counts as (
        select 'country:' || country_id as key, count(distinct coalesce(record_id, group_id)) as records
        from tie_participants where organisation_id is not null and country_id is not null group by 1
        union all
        select 'organisation:' || organisation_id, count(distinct coalesce(record_id, group_id))
        from tie_participants where organisation_id is not null group by 1
        union all
        select 'alliance:' || a.alliance_id, count(distinct q.record_id)
        from tie_participants a join tie_participants q using (group_id)
        where a.alliance_id is not null and q.country_id is not null group by 1),
      named as (
        select 'country:' || country_id as key, name_en, name_zh_hans, name_zh_hant, country_id as aliases, country_id from countries
        union all
        select 'organisation:' || organisation_id, name_en, name_zh_hans, name_zh_hant, aliases, country_id from organisations
        union all
        select 'alliance:' || alliance_id, name_en, name_zh_hans, name_zh_hant, short_name, null from alliances)
      select key, name_en, name_zh_hans, name_zh_hant, aliases, country_id, records
      from named join counts using (key) where records > 0
      order by records desc, key`,
  ],
  shape: ([table]) =>
    table === undefined
      ? []
      : rows<Row>(table).map((row) => ({
          key: row.key,
          names: [row.name_en, row.name_zh_hans, row.name_zh_hant],
          aliases: row.aliases,
          countryId: row.country_id,
          records: row.records,
        })),
};
