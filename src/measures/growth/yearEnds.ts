import type { AllianceHistory } from '../../model/alliance';
import type { Day } from '../../model/spell';
import { countedSpells, type GrowthMeasure } from './memberSeries';
import { stepAt, stepsOf } from './steps';
import { lastDayOfYear } from './years';

/** Named members at the end of a calendar year, with bounds, and the countries of those who certainly belong. */
export interface YearEnd {
  readonly year: number;
  readonly membersLow: number;
  readonly membersHigh: number;
  readonly countries: number;
}

/**
 * Distinct named members and their countries at the end of each of some years; for the year in which the
 * records close, and later ones, on the closing day.
 */
export function yearEnds({ members }: AllianceHistory, years: readonly number[], closing: Day): YearEnd[] {
  const days = years.map((year) => Math.min(lastDayOfYear(year), closing));
  const steps = (measure: GrowthMeasure) => stepsOf(countedSpells(members, { measure }), closing, days);
  const [bodies, countries] = [steps('members'), steps('countries')];
  return years.map((year, i) => {
    const day = days[i] ?? closing;
    const { low, high } = stepAt(bodies, day);
    return { year, membersLow: low, membersHigh: high, countries: stepAt(countries, day).low };
  });
}
