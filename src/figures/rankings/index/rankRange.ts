import type { RankIntervals } from '../../../measures/index/rankIntervals';

/** Where a rank may lie: whole ranks, the 5th percentile rounded down and the 95th up. */
export interface RankRange {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** Percentiles are sums of shares: what is left of them behind the ninth decimal is no part of a rank. */
const slack = 1e-9;

/** The interval of a row; `null` where there is none. */
export function rankRange(intervals: RankIntervals | null, row: number): RankRange | null {
  const [low, median, high] = [intervals?.p05[row], intervals?.median[row], intervals?.p95[row]];
  if (low === undefined || median === undefined || high === undefined || Number.isNaN(low + high))
    return null;
  return { low: Math.floor(low + slack), median, high: Math.ceil(high - slack) };
}
