import type { RankRange } from './rankRange';

/**
 * Runs of at least two rows, from the first on, in which every two intervals overlap: [first, last]. Intervals of
 * which every two overlap have a rank in common, so a run ends where the highest of the lower ends passes the lowest
 * of the upper ends.
 */
export function apartGroups(ranges: readonly (RankRange | null)[]): [first: number, last: number][] {
  const groups: [number, number][] = [];
  let first = 0;
  while (first < ranges.length) {
    let [low, high] = [-Infinity, Infinity];
    let next = first;
    for (; next < ranges.length; next++) {
      const range = ranges[next] ?? null;
      if (range === null) break;
      low = Math.max(low, range.low);
      high = Math.min(high, range.high);
      if (low > high) break;
    }
    if (next - first > 1) groups.push([first, next - 1]);
    first = Math.max(next, first + 1);
  }
  return groups;
}
