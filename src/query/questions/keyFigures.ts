import { dayOf, rows } from '../columns';
import type { Question } from '../question';
import { sql } from '../sql';

/** What the overview counts beside the countries reached, which follow from the ties. */
export const keyFigureIds = ['think-tanks', 'alliances', 'agreements', 'conferences'] as const;
export type KeyFigureId = (typeof keyFigureIds)[number];

/**
 * One row a thing counted: the day by which it certainly is on record (founded, signed, held, or first
 * tied), and the countries and think-tank types that it involves.
 */
export interface KeyFigureItem {
  readonly figure: KeyFigureId;
  readonly id: string;
  /** Latest day of its date, `null` where no source dates it. */
  readonly day: number | null;
  /** Countries that it involves: the seat, the parties, the members, the host and the countries represented. */
  readonly countryIds: readonly string[];
  /** Think-tank types of the bodies that it involves. */
  readonly types: readonly string[];
}

interface Row {
  readonly figure: KeyFigureId;
  readonly id: string;
  readonly day: number | null;
  readonly countries: string | null;
  readonly types: string | null;
}

type NoParameters = Record<string, never>;

/** Everything that the key figures count; the count and its change since a date follow from the days. */
export const keyFigures: Question<
  NoParameters,
  { readonly items: readonly KeyFigureItem[]; readonly closingDay: number }
> = {
  id: 'key-figures',
  defaults: {},
  isStored: true,
  needs: ['organisations'],
  queries: () => [
    sql`with first_ties as (
        select organisation_id, min(start_high) as day from tie_participants
        where organisation_id is not null and start_high < date '9999-12-31' group by 1),
      involved as (
        select group_id as id, string_agg(distinct country_id, ' ' order by country_id) as countries,
          string_agg(distinct think_tank_type, ' ' order by think_tank_type) as types
        from tie_participants group by 1)
      select 'think-tanks' as figure, 'organisations/' || o.organisation_id as id, ${dayOf('t.day')} as day,
        o.country_id as countries, o.think_tank_type as types
      from organisations o left join first_ties t using (organisation_id) where o.kind = 'think tank'
      union all
      select 'alliances', id, ${dayOf('a.founded_on_high')}, concat_ws(' ', secretariat_country_id, countries), types
      from (select 'alliances/' || alliance_id as id, * from alliances) a left join involved using (id)
      union all
      select 'agreements', id, ${dayOf('a.signed_on_high')}, countries, types
      from (select 'agreements/' || agreement_id as id, * from agreements) a left join involved using (id)
      union all
      select 'conferences', id, ${dayOf('c.start_on_high')}, countries, types
      from (select 'conferences/' || conference_id as id, * from conferences) c left join involved using (id)
      where coalesce(status, '') <> 'cancelled'
      order by 1, 3, 2`,
    sql`select ${dayOf('closing_date')} as closing from package`,
  ],
  shape: ([items, closing]) => ({
    items:
      items === undefined
        ? []
        : rows<Row>(items).map(({ figure, id, day, countries, types }) => ({
            figure,
            id,
            day,
            countryIds: [...new Set(countries?.split(' ').filter(Boolean))],
            types: types?.split(' ') ?? [],
          })),
    closingDay: (closing === undefined ? undefined : rows<{ closing: number }>(closing)[0]?.closing) ?? 0,
  }),
};
