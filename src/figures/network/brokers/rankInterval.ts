import type { BetweennessInterval } from '../../../measures/network/betweennessInterval';
import type { Text } from '../../../text/text';

/** Where a rank may lie: whole ranks, the 5th percentile rounded down and the 95th up. */
export interface RankInterval {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** Percentiles are sums of shares: what is left of them behind the ninth decimal is no part of a rank. */
const slack = 1e-9;

/** The interval of a node; `null` where there is none. */
export function rankInterval(intervals: BetweennessInterval | null, node: number): RankInterval | null {
  const [low, median, high] = [intervals?.low[node], intervals?.median[node], intervals?.high[node]];
  if (low === undefined || median === undefined || high === undefined) return null;
  return { low: Math.floor(low + slack), median, high: Math.ceil(high - slack) };
}

/** `1 (1–22)`: a rank with its interval, where there is one. */
export function rankText(rank: number | null, interval: RankInterval | null, text: Text): string {
  if (rank === null) return '–';
  return (
    text.number(rank) +
    (interval === null ? '' : text.words.join.paren(text.range(interval.low, interval.high)))
  );
}
