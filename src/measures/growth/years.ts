import { dayOf } from '../../data/calendar';
import type { AllianceHistory } from '../../model/alliance';
import type { Day } from '../../model/spell';

const millisecondsADay = 86_400_000;

/** The calendar year of a day. */
export function yearOf(day: Day): number {
  return new Date(Math.floor(day) * millisecondsADay).getUTCFullYear();
}

/** 31 December of a year. */
export function lastDayOfYear(year: number): Day {
  return dayOf(year, 12, 31);
}

/**
 * The calendar years of an alliance: from its founding, or the first possible day of a member where that is
 * earlier, to its end, at the latest the closing day.
 *
 * @returns nothing where neither founding nor members have a date up to the closing day
 */
export function yearsOf({ founded, ended, members }: AllianceHistory, closing: Day): number[] {
  let first = founded.low ?? founded.high ?? Infinity;
  for (const { startLow, startHigh } of members) first = Math.min(first, startLow ?? startHigh ?? Infinity);
  const last = Math.min(closing, ended.high ?? Infinity);
  if (first > last) return [];
  const [from, to] = [yearOf(first), yearOf(last)];
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
