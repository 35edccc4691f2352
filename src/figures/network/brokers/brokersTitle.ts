import type { BetweennessInterval } from '../../../measures/network/betweennessInterval';
import type { NetworkInput } from '../networkInput';
import { measureText } from './measureText';
import { byRank, type NodeRow } from './nodeRows';
import { rankInterval } from './rankInterval';

/** Names that a title holds; more are counted. */
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
  const first = rows.filter(({ ranks }) => ranks[state.size] === 1);
  const rest = first.length - mostNamed;
  const names = text.enumerate([
    ...first.slice(0, mostNamed).map(({ name }) => name.text),
    ...(rest > 0 ? [words.others(rest, text.number(rest))] : []),
  ]);
  if (state.size !== 'betweenness')
    return words.titleFirst(
      names,
      first.length,
      words.by[state.size] ?? state.size,
      measureText(state.size, value, state.weight, text),
    );
  const interval = first.length === 1 ? rankInterval(intervals, top.node) : null;
  const share = text.share(state.missing / 100);
  if (interval === null) return words.titleBetween(names, first.length);
  return interval.high === 1
    ? words.titleSure(names, share)
    : words.titleUnsure(names, share, text.number(interval.high));
}
