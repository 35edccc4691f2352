import type { AllianceHistory } from '../../model/alliance';
import type { Day } from '../../model/spell';
import { daysAYear } from './rates';

/** Age in years on a day, counted from the earliest day the founding date can mean; `null` without one. */
export function ageAt(history: AllianceHistory, day: Day): number | null {
  return history.founded.low === null ? null : (day - history.founded.low) / daysAYear;
}

/** Age up to which an alliance is observed: the closing date, or its end where that is earlier. */
export function observedAge(history: AllianceHistory, closing: Day): number | null {
  return ageAt(history, Math.min(closing, history.ended.low ?? closing));
}

/** How many of the alliances are still observed at each age (in years). */
export function atRisk(
  histories: readonly AllianceHistory[],
  ages: readonly number[],
  closing: Day,
): number[] {
  return ages.map(
    (age) => histories.filter((history) => (observedAge(history, closing) ?? -1) >= age).length,
  );
}
