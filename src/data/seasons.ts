import type { DayBounds } from '../model/spell';
import { dayOf } from './calendar';

/**
 * First month and number of months of each EDTF sub-year grouping. The seasons 21 to 24 leave the
 * hemisphere open, so they can mean any part of their year.
 */
const groupings = new Map<number, readonly [first: number, months: number]>([
  ...[21, 22, 23, 24].map((code) => [code, [1, 12]] as const),
  ...[3, 6, 9, 12].map((first, index) => [25 + index, [first, 3]] as const),
  ...[9, 12, 3, 6].map((first, index) => [29 + index, [first, 3]] as const),
  ...[1, 4, 7, 10].map((first, index) => [33 + index, [first, 3]] as const),
  ...[1, 5, 9].map((first, index) => [37 + index, [first, 4]] as const),
  ...[1, 7].map((first, index) => [40 + index, [first, 6]] as const),
]);

/** The days that a season, quarter or half of a year can mean (`2015-33` = first quarter), or `null`. */
export function seasonBounds(text: string): DayBounds | null {
  const match = /^(\d{4})-(\d{2})[?~%]?$/.exec(text);
  const grouping = groupings.get(Number(match?.[2]));
  if (!match || !grouping) return null;
  const year = Number(match[1]);
  const [first, months] = grouping;
  const next = first + months;
  return {
    low: dayOf(year, first, 1),
    high: (next > 12 ? dayOf(year + 1, next - 12, 1) : dayOf(year, next, 1)) - 1,
  };
}
