import type { Text } from '../../../text/text';
import { apartGroups } from './apartGroups';
import type { RankedRow } from './rankedRows';
import type { RankRange } from './rankRange';

/** Places that make a rank uncertain enough to be said. */
const wide = 5;
/** Names that a title holds; more that share the first place are counted. */
const mostNamed = 2;

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

function withoutIntervals(rows: readonly RankedRow[], text: Text): string {
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

/** Who leads and how sure that is, then how sure the other places are; without intervals the ranking alone. */
export function rankingTitle(rows: readonly RankedRow[], text: Text): string {
  const { sure, numeral } = text.words.rankings;
  const ranges = rows.flatMap(({ range }) => range ?? []);
  const [top] = rows;
  const [leader] = ranges;
  if (top === undefined || leader === undefined || rows.length < 2 || ranges.length < rows.length)
    return withoutIntervals(rows, text);
  const [group] = apartGroups(ranges);
  const together = group?.[0] === 0 ? group[1] + 1 : 1;
  if (together === rows.length) return sure.all(text.number(together));
  const { low, high } = leader;
  const lead =
    together > 1
      ? sure.first(numeral(together, text.number(together)))
      : high === 1
        ? sure.leads(top.name.text)
        : low === 1
          ? sure.leadsAt(top.name.text, text.number(high))
          : withoutIntervals(rows, text);
  return sure.join(lead, uncertainty(ranges, rows, text));
}
