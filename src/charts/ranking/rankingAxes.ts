import type { LineMark, TextMark } from '../scene';
import { textWidth } from '../parts/textWidth';
import { clipText } from '../parts/wrapText';
import type { RankingFrame } from './rankingFrame';
import type { RankingInput } from './rankingInput';

const rounded = (value: number) => Math.round(value * 10) / 10;

interface Axes {
  readonly height: number;
  readonly texts: readonly TextMark[];
  lines(bottom: number): LineMark[];
}

/** Titles and ticks of the scores and of the ranks, from `top` down. */
export function rankingAxes(input: RankingInput, frame: RankingFrame, top: number): Axes {
  const { palette, textSize, width, isNarrow } = input;
  const { colour } = palette;
  const [left = 0, right = 0] = frame.score.range();
  const rankLeft = frame.rank?.range()[0] ?? width;
  const texts: TextMark[] = [];
  const title = (text: string, x: number, room: number, anchor: 'start' | 'end') =>
    texts.push({
      x,
      y: top + textSize,
      text: clipText(text, room, textSize),
      size: textSize,
      colour: colour.ink3,
      anchor,
    });
  const rankRoom = frame.rank === null ? 0 : Math.min(width * 0.45, textWidth(input.rankTitle, textSize));
  if (frame.rank !== null) title(input.rankTitle, width, rankRoom, 'end');
  const scoreLeft = isNarrow ? 0 : left;
  if (width - rankRoom - scoreLeft > textSize * 4)
    title(input.scoreTitle, scoreLeft, width - rankRoom - scoreLeft - 12, 'start');
  const ticks: { x: number; isZero: boolean }[] = [];
  let last = -Infinity;
  const tick = (x: number, text: string, isZero: boolean) => {
    ticks.push({ x: rounded(x), isZero });
    const half = textWidth(text, textSize) / 2;
    const centre = Math.min(width - half, Math.max(half, x));
    if (centre - half < last + 5) return;
    last = centre + half;
    texts.push({
      x: rounded(centre),
      y: top + frame.line + textSize,
      text,
      size: textSize,
      colour: colour.ink3,
      anchor: 'middle',
    });
  };
  for (const value of frame.score.ticks(
    Math.max(2, Math.min(6, Math.floor((right - left) / (textSize * 5)))),
  ))
    tick(frame.score(value), input.formatTick(value), value === 0);
  if (frame.rank !== null) {
    const most = Math.max(1, Math.floor((width - rankLeft) / (textSize * 3)));
    const round = frame.rank.ticks(most);
    const step = (round[1] ?? 2) - (round[0] ?? 1);
    const ranks = round.filter((value) => Number.isInteger(value) && value > 1 + step * 0.6);
    for (const value of [1, ...ranks]) tick(frame.rank(value), input.formatRank(value), false);
  }
  const height = frame.line * 2 + 6;
  return {
    height,
    texts,
    lines: (bottom) =>
      ticks.map(({ x, isZero }) => ({
        x1: x,
        x2: x,
        y1: top + height - 4,
        y2: bottom,
        colour: isZero ? colour.axis : colour.grid,
        width: 1,
      })),
  };
}
