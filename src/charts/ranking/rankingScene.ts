import { clipText } from '../parts/wrapText';
import type { LineMark, RectMark, TextMark } from '../scene';
import { rankingAxes } from './rankingAxes';
import { rankingFrame } from './rankingFrame';
import type { RankingInput, RankingRow, RankingScene } from './rankingInput';
import { rankingLegend } from './rankingLegend';
import { drawRow } from './rankingRow';
import { shownRows } from './shownRows';

/** Room above a row before which others are left out. */
const apartRoom = 8;

/** A slim bracket along rows that cannot be told apart. */
function bracket(top: number, bottom: number, colour: string): LineMark[] {
  const x = 1;
  const base = { colour, width: 1.5 };
  return [
    { ...base, x1: x, x2: x, y1: top + 4, y2: bottom - 4 },
    { ...base, x1: x, x2: x + 4, y1: top + 4, y2: top + 4 },
    { ...base, x1: x, x2: x + 4, y1: bottom - 4, y2: bottom - 4 },
  ];
}

/** Height of a row: what it needs, or what is left of a given height. */
function rowHeight(input: RankingInput, line: number, room: number, n: number): number {
  const least = input.isNarrow ? line + input.textSize + 10 : line + 2;
  const usual = least + (input.isNarrow ? 4 : 8);
  return Math.floor(Math.min(usual, Math.max(least, room / Math.max(1, n))));
}

/** A ranking: a row a unit, its score as a stack of what adds to it, and its rank with the interval beside it. */
export function rankingScene(input: RankingInput): RankingScene {
  const { width, height, palette, textSize } = input;
  const { colour } = palette;
  const legend = rankingLegend(input);
  const line = Math.round(textSize * 1.35);
  const head = legend.height + line * 2 + 6;
  const room = height === null ? Infinity : height - head - line - apartRoom;
  const high = rowHeight(input, line, room, input.rows.length);
  const rows: readonly RankingRow[] = shownRows(input.rows, Math.floor(room / high));
  const frame = rankingFrame(input, rows);
  const axes = rankingAxes(input, frame, legend.height);
  const lines: LineMark[] = [];
  const grounds: RectMark[] = [];
  const tops: number[] = [];
  let y = head;
  for (const { isApart, isChosen } of rows) {
    if (isApart) {
      lines.push({
        x1: 0,
        x2: width,
        y1: y + apartRoom / 2,
        y2: y + apartRoom / 2,
        colour: colour.lineStrong,
        width: 1,
        dash: '2 4',
      });
      y += apartRoom;
    }
    tops.push(y);
    if (isChosen && palette.theme !== 'print')
      grounds.push({ x: 0, y, width, height: high, fill: colour.accentSoft });
    y += high;
    lines.push({ x1: 0, x2: width, y1: y, y2: y, colour: colour.line, width: 1 });
  }
  const drawn = rows.map((row, i) => drawRow(row, tops[i] ?? head, high, input, frame));
  for (const [first, last] of input.brackets) {
    const bottom = Math.min(
      last,
      rows.findLastIndex(({ isApart }) => !isApart),
    );
    const [from, to] = [tops[first], tops[bottom]];
    if (bottom > first && from !== undefined && to !== undefined)
      lines.push(...bracket(from, to + high, colour.ink2));
  }
  const words = input.more(rows.length);
  const more: TextMark[] =
    words !== null
      ? [
          {
            x: 0,
            y: y + textSize + 3,
            text: clipText(words, width, textSize),
            size: textSize,
            colour: colour.ink2,
          },
        ]
      : [];
  return {
    width,
    height: Math.ceil(y + (words !== null ? line + 4 : 2)),
    grounds,
    lines: [...axes.lines(y), ...lines, ...drawn.flatMap((row) => row.lines)],
    bars: [...legend.bars, ...drawn.flatMap(({ bars }) => bars)],
    stubs: [...legend.stubs, ...drawn.flatMap(({ stubs }) => stubs)],
    texts: [...legend.texts, ...axes.texts, ...drawn.flatMap(({ texts }) => texts), ...more],
    dots: drawn.flatMap(({ dots }) => dots),
    markers: [...legend.markers, ...drawn.flatMap(({ markers }) => markers)],
    rows: drawn.map(({ mark }) => mark),
    parts: drawn.flatMap(({ parts }) => parts),
    ink: colour.ink,
    surface: colour.surface,
  };
}
