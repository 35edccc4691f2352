import { dayOf, rows } from '../columns';
import type { Question } from '../question';
import { sql } from '../sql';

/** What the overview counts beside the countries reached, which follow from the ties. */
export const keyFigureIds = ['think-tanks', 'alliances', 'agreements', 'conferences'] as const;
export type KeyFigureId = (typeof keyFigureIds)[number];

/**
 * One row a thing counted: the day by which it certainly is on record (founded, signed, held, or first
 * tied), the country it belongs to and its think-tank type where it has one.
 */
export interface KeyFigureItem {
  readonly figure: KeyFigureId;
  readonly id: string;
  /** Latest day of its date, `null` where no source dates it. */
  readonly day: number | null;
  readonly countryId: string | null;
  readonly type: string | null;
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
        where organisation_id is not null and start_high < date '9999-12-31' group by 1)
      select 'think-tanks' as figure, 'organisations/' || o.organisation_id as id, ${dayOf('t.day')} as day, o.country_id as country, o.think_tank_type as type
      from organisations o left join first_ties t using (organisation_id) where o.kind = 'think tank'
      union all
      select 'alliances', 'alliances/' || alliance_id, ${dayOf('founded_on_high')}, secretariat_country_id, null from alliances
      union all
      select 'agreements', 'agreements/' || agreement_id, ${dayOf('signed_on_high')}, place_country_id, null from agreements
      union all
      select 'conferences', 'conferences/' || conference_id, ${dayOf('start_on_high')}, country_id, null from conferences where coalesce(status, '') <> 'cancelled'
      order by 1, 3, 2`,
    sql`select ${dayOf('closing_date')} as closing from package`,
  ],
  shape: ([items, closing]) => ({
    items:
      items === undefined
        ? []
        : rows<{
            figure: KeyFigureId;
            id: string;
            day: number | null;
            country: string | null;
            type: string | null;
          }>(items).map(({ figure, id, day, country, type }) => ({
            figure,
            id,
            day,
            countryId: country,
            type,
          })),
    closingDay: (closing === undefined ? undefined : rows<{ closing: number }>(closing)[0]?.closing) ?? 0,
  }),
};
