import type { CountryGroup } from '../../model/country';
import type { Day } from '../../model/spell';
import { stepAt, stepsOf, type StepPoint } from './steps';

/**
 * Number of countries of a group, from a day on and at each day on which it changes. An undated
 * accession always counts.
 */
export function groupSizes(group: CountryGroup, from: Day, until: Day): StepPoint[] {
  const spells = group.members.map(({ countryId, from, to }) => ({
    counted: countryId,
    startLow: from.low,
    startHigh: from.low === null && from.high === null ? -Infinity : from.high,
    endLow: to.low,
    endHigh: to.high,
  }));
  return stepsOf(spells, until, [from]);
}

/**
 * One series as a percentage of another, 0..100, at every day on which either changes from the first
 * point of the series on. Days on which the whole is zero are left out; possible counts are set
 * against the certain whole and end at 100.
 * @param atMost days of the whole that are looked at, evenly chosen, so that a long whole stays cheap
 */
export function percentOf(
  series: readonly StepPoint[],
  whole: readonly StepPoint[],
  atMost = Infinity,
): StepPoint[] {
  const first = series[0]?.day ?? Infinity;
  const last = series.at(-1)?.day ?? -Infinity;
  const every = Math.max(1, Math.ceil(whole.length / atMost));
  const days = [
    ...new Set([
      ...series.map(({ day }) => day),
      ...whole.filter(({ day }, i) => i % every === 0 && day > first && day < last).map(({ day }) => day),
    ]),
  ].sort((a, b) => a - b);
  return days.flatMap((day): StepPoint[] => {
    const size = stepAt(whole, day).low;
    const { low, high } = stepAt(series, day);
    return size === 0
      ? []
      : [{ day, low: Math.min(100, (low / size) * 100), high: Math.min(100, (high / size) * 100) }];
  });
}
