import type { Text } from '../../../text/text';
import { apartGroups } from './apartGroups';
import type { RankedRow } from './rankedRows';
import type { RankRange } from './rankRange';

/** Names that a title holds; more that share the first place are counted. */
const mostNamed = 2;

/** Who leads by score alone. */
export function leadByScore(rows: readonly RankedRow[], text: Text): string {
  const words = text.words.rankings;
  const first = rows.filter(({ rank }) => rank === 1);
  const [top, second] = rows;
  if (top === undefined) return words.titleNone;
  if (second === undefined) return words.titleOnly(top.name.text);
  if (first.length > mostNamed) return words.titleSharedMany(text.number(first.length));
  return first.length > 1
    ? words.titleShared(text.enumerate(first.map(({ name }) => name.text)))
    : words.titleLeads(top.name.text, second.name.text);
}

/**
 * Who leads, and how many others have an interval that overlaps the first, wherever they stand. "The first three cannot
 * be told apart" is said only where these are the ones, and every two of their intervals overlap.
 */
export function leadByIntervals(
  rows: readonly RankedRow[],
  ranges: readonly RankRange[],
  text: Text,
): string {
  const { sure, numeral } = text.words.rankings;
  const [top, ...others] = rows;
  const leader = ranges[0];
  if (top === undefined || leader === undefined) return leadByScore(rows, text);
  const overlapping = others.filter(
    (_, i) => (ranges[i + 1]?.low ?? Infinity) <= leader.high && (ranges[i + 1]?.high ?? 0) >= leader.low,
  );
  const [group] = apartGroups(ranges);
  const together = group?.[0] === 0 ? group[1] + 1 : 1;
  if (together === rows.length) return sure.all(text.number(together));
  const [first] = overlapping;
  if (first !== undefined && overlapping.length === together - 1)
    return sure.first(numeral(together, text.number(together)));
  if (rows[1]?.rank === top.rank) return leadByScore(rows, text);
  const n = overlapping.length;
  if (first === undefined) return leader.high === 1 ? sure.leads(top.name.text) : sure.clear(top.name.text);
  return n === 1
    ? sure.overlappedBy(top.name.text, first.name.text)
    : sure.overlapped(top.name.text, numeral(n, text.number(n)));
}
