import type { BetweennessInterval } from '../../../measures/network/betweennessInterval';
import type { NetworkInput } from '../networkInput';
import { measureText } from './measureText';
import { byRank, type NodeRow } from './nodeRows';
import { rankInterval } from './rankInterval';

/** Names that a title holds; if more share the first place they are counted. */
const mostNamed = 2;

/** Who comes first in the chosen measure, and whether it would if ties were missing. */
export function brokersTitle(
  rows: readonly NodeRow[],
  intervals: BetweennessInterval | null,
  { state, text }: NetworkInput,
): string {
  const words = text.words.brokers;
  const [top] = byRank(rows, state.size);
  const value = top?.values[state.size] ?? null;
  if (top === undefined || value === null || (value === 0 && state.size !== 'constraint'))
    return words.titleQuestion;
  const first = byRank(rows, state.size).filter(({ ranks }) => ranks[state.size] === 1);
  const shown = measureText(state.size, value, state.weight, text);
  const by = words.by[state.size] ?? state.size;
  if (first.length > mostNamed) return words.titleShared(text.number(first.length), by, shown);
  const names = text.enumerate(first.map(({ name }) => name.text));
  if (state.size !== 'betweenness') return words.titleFirst(names, first.length, by, shown);
  const paths = text.share(value, value < 0.1 ? 1 : 0);
  const interval = first.length === 1 ? rankInterval(intervals, top.node) : null;
  const share = text.share(state.missing / 100);
  const title = words.titleBetween(names, first.length, paths);
  if (interval === null) return title;
  return interval.high === 1
    ? words.titleSure(title, share)
    : words.titleUnsure(title, share, text.number(interval.low), text.number(interval.high));
}
