import type { Names } from '../../model/names';
import { dayOf, rows } from '../columns';
import type { Question } from '../question';
import { sql } from '../sql';

/** `since` is a day (ISO 8601), or `''` for 1 January three years before the closing year of the data. */
export type RecentChangesParameters = { readonly since: string };

export type ChangeKind =
  'alliance' | 'size' | 'member' | 'left' | 'officer' | 'agreement' | 'conference' | 'presence';

/** One dated change. `on` is EDTF text; a change is dated after `since` where its whole span is. */
export interface Change {
  readonly kind: ChangeKind;
  readonly recordId: string;
  readonly on: string;
  readonly day: number;
  readonly title: Names;
  /** Keys of the entities that title and context name, `null` where they name none. */
  readonly titleKey: string | null;
  readonly contextKey: string | null;
  readonly context: Names | null;
  readonly detail: string | null;
  readonly value: number | null;
  readonly qualifier: string | null;
  readonly countryId: string | null;
  /** Countries that the change involves: of the parties, the host, those represented, the member. */
  readonly countryIds: readonly string[];
}

interface Row {
  kind: string;
  record_id: string;
  changed_on: string;
  day: number;
  title_en: string;
  title_zh_hans: string | null;
  title_zh_hant: string | null;
  context_en: string | null;
  context_zh_hans: string | null;
  context_zh_hant: string | null;
  title_key: string | null;
  context_key: string | null;
  detail: string | null;
  value: number | null;
  qualifier: string | null;
  country_id: string | null;
  countries: string | null;
}

/** What the records say happened after a day, latest first; attendance figures are left out. */
export const recentChanges: Question<RecentChangesParameters, readonly Change[]> = {
  id: 'recent-changes',
  defaults: { since: '' },
  isStored: true,
  needs: [],
  queries: ({ since }) => {
    const from =
      since === '' ? sql`(select make_date(year(closing_date) - 3, 1, 1) from package)` : sql`${since}::date`;
    return [
      sql`with involved as (
          select group_id as record_id, string_agg(distinct country_id, ' ' order by country_id) as countries
          from tie_participants group by 1),
        changes as (
          select case kind when 'alliances' then 'alliance' when 'alliance_sizes' then 'size' when 'memberships' then 'member'
              when 'alliance_officers' then 'officer' when 'agreements' then 'agreement' when 'conferences' then 'conference'
              when 'presences' then 'presence' end as kind,
            record_id, start_date as changed_on, start_low as low, * exclude (kind, record_id, start_low)
          from records where start_date is not null
            and (kind <> 'alliance_sizes' or detail in ('members/membership', 'countries/membership', 'members/founding', 'countries/founding'))
          union all
          select 'left', record_id, end_date, end_low, * exclude (kind, record_id, start_low) from records
          r where kind = 'memberships' and end_date is not null and not exists (
            from records o where o.record_id = r.record_id and o."row" <> r."row"
              and (o.start_low is null or o.start_low <= r.end_high) and (o.end_low is null or o.end_low > r.end_high)))
        select kind, record_id, changed_on, ${dayOf('low')} as day, title_en, title_zh_hans, title_zh_hant,
          context_en, context_zh_hans, context_zh_hant, title_key, context_key, detail, value::double as value, qualifier, country_id,
          concat_ws(' ', country_id, countries) as countries
        from changes left join involved using (record_id) where kind is not null and low >= ${from} and low <= (select closing_date from package)
        order by low desc, kind, record_id, "row"`,
    ];
  },
  shape: ([table]) =>
    table === undefined
      ? []
      : rows<Row>(table).map((row) => ({
          kind: row.kind as ChangeKind,
          recordId: row.record_id,
          on: row.changed_on,
          day: row.day,
          title: [row.title_en, row.title_zh_hans, row.title_zh_hant],
          titleKey: row.title_key,
          contextKey: row.context_key,
          context:
            row.context_en === null ? null : [row.context_en, row.context_zh_hans, row.context_zh_hant],
          detail: row.detail,
          value: row.value,
          qualifier: row.qualifier,
          countryId: row.country_id,
          countryIds: [...new Set(row.countries?.split(' ').filter(Boolean))],
        })),
};
