import type { IndexUnit, PackedIndicators } from '../../model/indicator';
import { rows } from '../columns';
import { activityFacts } from '../indicators/activities';
import { agreementFacts } from '../indicators/agreements';
import { bodyFacts } from '../indicators/bodies';
import { conferenceFacts } from '../indicators/conferences';
import type { FactRow } from '../indicators/factQuery';
import { membershipFacts } from '../indicators/memberships';
import { packFacts } from '../indicators/packFacts';
import { presenceFacts } from '../indicators/presences';
import { reportedFacts } from '../indicators/reported';
import { standingFacts } from '../indicators/standings';
import type { Question } from '../question';
import { join, sql } from '../sql';

interface UnitRow {
  id: string;
  name_en: string | null;
  name_zh_hans: string | null;
  name_zh_hant: string | null;
  country_id: string | null;
  kind: string | null;
  think_tank_type: string | null;
}

const toUnit = (row: UnitRow): IndexUnit => ({
  id: row.id,
  names: [row.name_en, row.name_zh_hans, row.name_zh_hant],
  countryId: row.country_id,
  kind: row.kind,
  type: row.think_tank_type,
});

const facts = [
  ...presenceFacts,
  ...agreementFacts,
  ...conferenceFacts,
  ...membershipFacts,
  ...activityFacts,
  ...reportedFacts,
  ...standingFacts,
  ...bodyFacts,
];

/**
 * What the indicators of organisations, countries and alliances count, record by record with its dates.
 * Think tanks are the organisations that an index ranks; countries are those of which a fact is known.
 */
export const indicatorRecords: Question<Record<string, never>, PackedIndicators> = {
  id: 'indicator-records',
  defaults: {},
  isStored: true,
  needs: ['organisations'],
  queries: () => [
    sql`select organisation_id as id, name_en, name_zh_hans, name_zh_hant, country_id, kind, think_tank_type
      from organisations where kind = 'think tank' order by organisation_id`,
    sql`select country_id as id, name_en, name_zh_hans, name_zh_hant, country_id, null as kind, null as think_tank_type
      from countries order by country_id`,
    sql`select a.alliance_id as id, a.name_en, a.name_zh_hans, a.name_zh_hant,
        coalesce(a.secretariat_country_id, o.country_id) as country_id, a.scope as kind, null as think_tank_type
      from alliances a left join organisations o using (organisation_id) order by a.alliance_id`,
    sql`with facts as (${join(facts, ' union all ')})
      select * from facts order by indicator, is_reported, unit, record_id, key, value, start_low, start_high, end_low, end_high, qualifier`,
  ],
  shape: ([organisations, countries, alliances, table]) => {
    const found = table === undefined ? [] : rows<FactRow>(table);
    const known = new Set(found.map(({ unit }) => unit));
    const unitsOf = (units: typeof table) => (units === undefined ? [] : rows<UnitRow>(units).map(toUnit));
    return {
      units: {
        organisation: unitsOf(organisations),
        country: unitsOf(countries).filter(({ id }) => known.has(id)),
        alliance: unitsOf(alliances),
      },
      ...packFacts(found),
    };
  },
};
