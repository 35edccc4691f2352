import type { Day } from '../model/spell';

const millisecondsADay = 86_400_000;

/** The day of a date in the proleptic Gregorian calendar; months count from 1, years may be negative. */
export function dayOf(year: number, month: number, day: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / millisecondsADay;
}

/** The number of days in a month; months count from 1. */
export function daysInMonth(year: number, month: number): number {
  return dayOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayOf(year, month, 1);
}

/** The day on which a moment in milliseconds since 1970 falls (UTC). */
export function dayOfMilliseconds(milliseconds: number): Day {
  return Math.floor(milliseconds / millisecondsADay);
}

/** A day as `YYYY-MM-DD`. */
export function toIsoDay(day: Day): string {
  return new Date(day * millisecondsADay).toISOString().slice(0, 10);
}
