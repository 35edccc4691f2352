import type { LineMark, RectMark, TextMark } from '../scene';
import { textWidth } from '../parts/textWidth';
import { clipText } from '../parts/wrapText';
import { partFill, partStroke } from './partFill';
import { isUnknown, markerRoom, stub, type RankingFrame } from './rankingFrame';
import type { RankingInput, RankingMark, RankingRow, RankingRowMark, RankingScene } from './rankingInput';

/** What one row draws. */
export interface DrawnRow {
  readonly mark: RankingRowMark;
  readonly parts: readonly RankingMark[];
  readonly bars: readonly RectMark[];
  readonly stubs: RankingScene['stubs'];
  readonly lines: readonly LineMark[];
  readonly texts: readonly TextMark[];
  readonly dots: RankingScene['dots'];
  readonly markers: RankingScene['markers'];
}

const rounded = (value: number) => Math.round(value * 10) / 10;
const partGap = 1;
/** A part of 0 can still be reached. */
const leastPart = 3;

/** Parts side by side from 0: to the right what adds, to the left what takes away. */
function stack(row: RankingRow, top: number, high: number, input: RankingInput, frame: RankingFrame) {
  const { palette } = input;
  const { score } = frame;
  let [above, below] = [0, 0];
  const bars: RectMark[] = [];
  const parts: RankingMark[] = [];
  for (const { key, label, slot, value, isOpen } of row.parts) {
    if (value === null) continue;
    const from = value < 0 ? below + value : above;
    if (value < 0) below += value;
    else above += value;
    const x = rounded(score(from));
    const wide = rounded(score(from + Math.abs(value))) - x;
    parts.push({ key, label, x, y: top, width: Math.max(leastPart, rounded(wide)), height: high });
    if (wide <= 0) continue;
    const fill = partFill(slot, palette);
    const outline = partStroke(palette);
    const edge = isOpen ? 1.5 : outline === undefined ? 0 : 1;
    bars.push({
      x: x + edge / 2,
      y: top + edge / 2,
      width: Math.max(0.5, rounded(wide - Math.min(partGap, wide / 3) - edge)),
      height: high - edge,
      fill: isOpen ? palette.colour.surface : fill,
      stroke: isOpen ? fill : outline,
      strokeWidth: edge === 0 ? undefined : edge,
    });
  }
  const end = score(Math.max(above, 0));
  const unknown = row.parts.filter(isUnknown);
  const stubs = unknown.map(({ slot }, i) => ({
    x: rounded(end + 3 + i * stub.step) + 0.75,
    y: top + 0.75,
    width: stub.width - 1.5,
    height: high - 1.5,
    stroke: partFill(slot, palette),
  }));
  unknown.forEach(({ key, label }, i) =>
    parts.push({ key, label, x: rounded(end + 3 + i * stub.step), y: top, width: stub.width, height: high }),
  );
  return { bars, parts, stubs, end: end + unknown.length * stub.step, isDiverging: below < 0 };
}

/** One bar from 0 to the score, where the score has no parts. */
function single(row: RankingRow, top: number, high: number, input: RankingInput, frame: RankingFrame) {
  const from = frame.score(Math.min(0, row.score));
  const to = frame.score(Math.max(0, row.score));
  const bar: RectMark = {
    x: rounded(from),
    y: top,
    width: rounded(to - from),
    height: high,
    fill: input.palette.colour.accent,
  };
  return { bars: to > from ? [bar] : [], parts: [], stubs: [], end: to, isDiverging: false };
}

/** Draws one row between `top` and `top + height`. */
export function drawRow(
  row: RankingRow,
  top: number,
  height: number,
  input: RankingInput,
  frame: RankingFrame,
): DrawnRow {
  const { width, textSize, isNarrow, palette } = input;
  const { colour } = palette;
  const barHigh = Math.round(textSize * (isNarrow ? 0.9 : 1.15));
  const middle = isNarrow ? top + frame.line + 5 + barHigh / 2 : top + height / 2;
  const words = isNarrow ? top + 4 + textSize : middle + textSize * 0.35;
  const barTop = rounded(middle - barHigh / 2);
  const { bars, parts, stubs, end, isDiverging } = (row.parts.length > 0 ? stack : single)(
    row,
    barTop,
    barHigh,
    input,
    frame,
  );
  const marker = input.marked === null ? 0 : markerRoom;
  const scoreX = isNarrow ? width - textWidth(row.scoreText, textSize, true) - marker : rounded(end + 5);
  const weight = row.isChosen ? 700 : 400;
  const texts: TextMark[] = [
    { x: frame.rankRight, y: words, text: row.rank, size: textSize, colour: colour.ink3, anchor: 'end' },
    {
      x: frame.nameLeft,
      y: words,
      text: clipText(row.name, frame.nameRoom, textSize, row.isChosen),
      language: row.language,
      size: textSize,
      weight,
      colour: colour.ink,
    },
    { x: scoreX, y: words, text: row.scoreText, size: textSize, weight: 700, colour: colour.ink },
  ];
  if (row.change !== '')
    texts.push({
      x: frame.changeLeft,
      y: words,
      text: row.change,
      size: textSize,
      colour: row.isLoss ? colour.lost : colour.gain,
    });
  const lines: LineMark[] = [];
  if (isDiverging) {
    const x = rounded(frame.score(row.score));
    lines.push({ x1: x, x2: x, y1: barTop - 3, y2: barTop + barHigh + 3, colour: colour.ink, width: 2 });
  }
  const dots: RankingScene['dots'][number][] = [];
  const { rank } = frame;
  if (rank !== null && row.interval !== null) {
    const { at, low, high } = row.interval;
    lines.push({
      x1: rounded(rank(low) - 2),
      x2: rounded(rank(high) + 2),
      y1: middle,
      y2: middle,
      colour: colour.lineStrong,
      width: rounded(textSize * 0.45),
    });
    dots.push({ x: rounded(rank(at)), y: rounded(middle), radius: rounded(textSize * 0.36) });
  }
  return {
    mark: {
      key: row.key,
      label: row.label,
      x: 0,
      y: top,
      width,
      height,
      headWidth: isNarrow ? frame.nameLeft : frame.nameLeft + frame.nameRoom,
    },
    parts,
    bars,
    stubs,
    lines,
    texts,
    dots,
    markers: row.isMarked
      ? [
          {
            x: rounded(scoreX + textWidth(row.scoreText, textSize, true) + markerRoom / 2 + 1),
            y: rounded(words - textSize * 0.35),
            size: 8,
          },
        ]
      : [],
  };
}
