import { startHigh } from '../derived/tieParticipants';
import { sql, type Query } from '../sql';
import { factQuery } from './factQuery';

/** Observations that indicators take, by the name of their facts. */
const observed: Readonly<Record<string, readonly string[]>> = {
  'events-reported': ['conferences-per-year', 'meetings-per-year', 'events-per-year'],
  'partners-reported': ['foreign-partnerships', 'mous-foreign'],
  'branches-reported': ['offices-abroad', 'overseas-centres'],
  'visitors-reported': ['visiting-researchers'],
  'expert-countries-reported': ['expert-countries'],
  'languages-reported': ['languages'],
  'think-tanks-reported': ['think-tanks'],
};

const atPeriod: Query = { text: startHigh('period', 'b'), values: [] };
const atSize: Query = { text: startHigh('observed_on', 'z'), values: [] };

const observations = (unitType: string, ids: readonly string[]) =>
  sql`(select b.unit_id, 'observations/' || b."row" as id, b.value, b.qualifier, cast(b.period_low as date) as start_low,
      cast(${atPeriod} as date) as start_high, null::date as end_low, null::date as end_high
    from observations b left join sources s using (source_id)
    where b.unit_type = ${unitType} and b.value is not null
      and b.indicator_id in (select unnest(string_split(${ids.join(',')}, ','))))`;

const sizes = sql`(select z.*, cast(z.observed_on_low as date) as start_low, cast(${atSize} as date) as start_high,
    null::date as end_low, null::date as end_high
  from alliance_sizes z left join sources s using (source_id) where z.basis in ('membership', 'founding'))`;

/** Figures that bodies and alliances report of themselves, or others of them. */
export const reportedFacts: readonly Query[] = [
  ...Object.entries(observed).map(([name, ids]) =>
    factQuery({
      from: observations(name === 'think-tanks-reported' ? 'country' : 'organisation', ids),
      indicator: sql`${name}`,
      unit: sql`unit_id`,
      record: sql`id`,
      value: sql`value`,
      isReported: sql`true`,
      qualifier: sql`qualifier`,
    }),
  ),
  factQuery({
    from: sizes,
    indicator: sql`measure || '-reported'`,
    unit: sql`alliance_id`,
    record: sql`'alliance_sizes/' || "row"`,
    value: sql`value`,
    isReported: sql`true`,
    qualifier: sql`qualifier`,
  }),
];
