import type { Day } from '../model/spell';

const millisecondsADay = 86_400_000;

/** Day of a year's first or last date. */
export function firstDayOf(year: number): Day {
  return Date.UTC(year, 0, 1) / millisecondsADay;
}

export function lastDayOf(year: number): Day {
  return firstDayOf(year + 1) - 1;
}

export function yearOf(day: Day): number {
  return new Date(day * millisecondsADay).getUTCFullYear();
}

/** The same day of the month some months later or earlier, or the last day of a shorter month. */
export function monthsAfter(day: Day, months: number): Day {
  const date = new Date(day * millisecondsADay);
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return first.getTime() / millisecondsADay + Math.min(date.getUTCDate(), length) - 1;
}

/** The same date some years earlier; 29 February becomes the 28th. */
export function yearsBefore(day: Day, years: number): Day {
  return monthsAfter(day, -12 * years);
}

/** Day of an ISO 8601 date that a state has checked. */
export function dayOfIso(date: string): Day {
  return Date.parse(`${date}T00:00:00Z`) / millisecondsADay;
}

/** Years for the ticks of an axis, at most `most` of them, on round numbers. */
export function tickYears(from: Day, to: Day, most: number): number[] {
  const first = yearOf(from);
  const last = yearOf(to);
  const step =
    [1, 2, 5, 10, 20, 50, 100].find((size) => Math.floor(last / size) - Math.ceil(first / size) < most) ??
    200;
  const years: number[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) years.push(year);
  return years;
}
