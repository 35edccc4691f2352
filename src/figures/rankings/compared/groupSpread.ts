import { quantile } from '../../../measures/network/quantile';
import type { UnitGroup } from '../checks/unitGroups';

/** Quartiles of fewer units say little. */
export const leastForQuartiles = 5;
/** A median of fewer units is hardly one. */
export const leastForMedian = 3;

/** A group with the middle of its scores. */
export interface GroupSpread extends UnitGroup {
  /** `null` = too few units. */
  readonly median: number | null;
  readonly quartiles: readonly [low: number, high: number] | null;
}

/** Groups by the median of a column (quantiles of R type 7), highest first; those too small for one come last. */
export function groupSpreads(groups: readonly UnitGroup[], column: Float64Array): GroupSpread[] {
  return groups
    .map((group): GroupSpread => {
      const rows = group.rows.filter((row) => !Number.isNaN(column[row]));
      const sorted = Float64Array.from(rows, (row) => column[row] ?? NaN).sort();
      return {
        ...group,
        rows,
        median: rows.length < leastForMedian ? null : quantile(sorted, 0.5),
        quartiles: rows.length < leastForQuartiles ? null : [quantile(sorted, 0.25), quantile(sorted, 0.75)],
      };
    })
    .filter(({ rows }) => rows.length > 0)
    .sort(
      (a, b) =>
        Number(a.id === '') - Number(b.id === '') ||
        (b.median ?? -Infinity) - (a.median ?? -Infinity) ||
        b.rows.length - a.rows.length,
    );
}
