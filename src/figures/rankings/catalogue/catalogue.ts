import type { IndexUnitKind } from '../../../model/indicator';
import { allianceIndicators } from './alliances';
import { countryIndicators } from './countries';
import type { Indicator } from './indicator';
import { organisationIndicators } from './organisations';

/** Every indicator of the records by its id, the `question` of a definition. */
export const catalogue: ReadonlyMap<string, Indicator> = new Map(
  [...organisationIndicators, ...countryIndicators, ...allianceIndicators].map((indicator) => [
    indicator.id,
    indicator,
  ]),
);

/** Indicators that an index of such units can have. */
export function indicatorsOf(kind: IndexUnitKind): Indicator[] {
  return [...catalogue.values()].filter((indicator) => indicator.kind === kind);
}

/** Facts of what happened on a day and stays so: a period leaves out what happened before it. */
export const eventFacts: ReadonlySet<string> = new Set([
  'conference',
  'conference-size',
  'conference-place',
  'conference-partner',
  'series-year',
  'exchange',
  'index-report',
  'country-conference',
  'conference-city',
  'alliance-conference',
  'placing',
  'country-placing',
  'world-place',
  'association-meetings',
]);
