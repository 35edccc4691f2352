import type { Column } from './indexValues';
import { rankingTolerance } from './rankRows';

/**
 * Values of which those that differ by rounding alone are the same number, as scores of a rank are: from the largest
 * on, a value no farther below the first of its like than a share of 1e-12 of the largest magnitude becomes that one.
 * `NaN` stays; the column itself where nothing has to be changed.
 */
export function withoutNoise(column: Column): Column {
  const descending = column.filter((value) => !Number.isNaN(value)).sort();
  descending.reverse();
  const tolerance =
    rankingTolerance * Math.max(Math.abs(descending[0] ?? 0), Math.abs(descending.at(-1) ?? 0));
  const settled = new Map<number, number>();
  let first = descending[0] ?? NaN;
  for (const value of descending) {
    if (first - value > tolerance) first = value;
    if (value !== first) settled.set(value, first);
  }
  return settled.size === 0 ? column : column.map((value) => settled.get(value) ?? value);
}
