import type { Text } from '../../../text/text';
import { apartGroups } from './apartGroups';
import type { RankedRow } from './rankedRows';
import type { RankRange } from './rankRange';
import { leadByIntervals, leadByScore } from './titleLead';

/** Places that make a rank uncertain enough to be said. */
const wide = 5;
const widthOf = ({ low, high }: RankRange) => high - low;

/** How sure the places are: from where on they are wide, how many are, or that none is. */
function uncertainty(ranges: readonly RankRange[], rows: readonly RankedRow[], text: Text): string {
  const { sure, numeral } = text.words.rankings;
  const places = numeral(wide, text.number(wide));
  const wideRows = ranges.filter((range) => widthOf(range) >= wide).length;
  if (wideRows === 0) {
    const most = Math.max(...ranges.map(widthOf));
    return sure.most(most, numeral(most, text.number(most)));
  }
  if (wideRows === ranges.length) return sure.every(places);
  const start = ranges.findIndex((range) => widthOf(range) >= wide);
  const end = ranges.findLastIndex((range) => widthOf(range) >= wide);
  const [before, from, to, after] = [rows[start - 1], rows[start], rows[end], rows[end + 1]];
  const isRun =
    end - start + 1 === wideRows && before?.rank !== from?.rank && after?.rank !== to?.rank && wideRows > 1;
  if (isRun && from !== undefined && to !== undefined)
    return after === undefined
      ? sure.from(text.number(from.rank), places)
      : sure.between(text.number(from.rank), text.number(to.rank), places);
  return sure.some(wideRows, text.number(wideRows), text.number(ranges.length), places);
}

/**
 * Who leads and how sure that is, then how sure the other places are; without intervals, or where they are not to be
 * spoken of, the ranking alone.
 */
export function rankingTitle(rows: readonly RankedRow[], text: Text, saysHowSure = true): string {
  const ranges = rows.flatMap(({ range }) => range ?? []);
  if (!saysHowSure || rows.length < 2 || ranges.length < rows.length) return leadByScore(rows, text);
  const lead = leadByIntervals(rows, ranges, text);
  const [group] = apartGroups(ranges);
  if (group?.[0] === 0 && group[1] === rows.length - 1) return lead;
  return text.words.rankings.sure.join(lead, uncertainty(ranges, rows, text));
}
