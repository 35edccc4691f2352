import { textWidth } from '../parts/textWidth';
import { wrapText } from '../parts/wrapText';
import type { LineMark, TextMark } from '../scene';
import type { BumpInput } from './bumpInput';
import type { RankScale } from './rankScale';

export interface BumpPlot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (edition: number) => number;
  readonly y: RankScale;
}

const rounded = (value: number) => Math.round(value * 10) / 10;
const mostReasonLines = 2;

/** Lines of words over each break of method. */
export function breakWords({ breaks, textSize, width, editions }: BumpInput): readonly (readonly string[])[] {
  const room = Math.max(width / Math.max(2, editions.length), textSize * 9);
  return breaks.map(({ reason }) => wrapText(reason, room, textSize).slice(0, mostReasonLines));
}

/** Names of every so many editions, so that none stands over another; the last is always there. */
function namedEditions({ editions, textSize }: BumpInput, step: number): number[] {
  const widest = Math.max(0, ...editions.map((name) => textWidth(name, textSize)));
  const every = Math.max(1, Math.ceil((widest + 6) / Math.max(1, step)));
  return editions.flatMap((_, i) => ((editions.length - 1 - i) % every === 0 ? [i] : []));
}

/** Ranks at the left, editions below, and a dashed line with its reason where the method changed. */
export function bumpAxes(input: BumpInput, plot: BumpPlot): { lines: LineMark[]; texts: TextMark[] } {
  const { palette, textSize, editions, formatRank } = input;
  const { colour } = palette;
  const step = editions.length > 1 ? plot.x(1) - plot.x(0) : plot.right - plot.left;
  const reasons = breakWords(input);
  const text = { size: textSize, colour: colour.ink3 };
  const inside = (x: number, words: string) => {
    const half = textWidth(words, textSize) / 2;
    return rounded(Math.min(Math.max(x, half), input.width - half));
  };
  return {
    lines: [
      ...plot.y.ticks.map((rank) => ({
        x1: plot.left,
        x2: plot.right,
        y1: rounded(plot.y(rank)),
        y2: rounded(plot.y(rank)),
        colour: colour.grid,
        width: 1,
      })),
      ...input.breaks.map(({ before }) => ({
        x1: rounded(plot.x(before) - step / 2),
        x2: rounded(plot.x(before) - step / 2),
        y1: plot.top - 6,
        y2: plot.bottom + 6,
        colour: colour.axis,
        width: 1,
        dash: '4 3',
      })),
    ],
    texts: [
      ...plot.y.ticks.map((rank) => ({
        ...text,
        x: plot.left - 10,
        y: rounded(plot.y(rank) + textSize * 0.35),
        text: formatRank(rank),
        anchor: 'end' as const,
      })),
      ...namedEditions(input, step).map((i) => ({
        ...text,
        x: inside(plot.x(i), editions[i] ?? ''),
        y: rounded(plot.bottom + textSize * 1.3 + 8),
        text: editions[i] ?? '',
        anchor: 'middle' as const,
      })),
      ...input.breaks.flatMap(({ before }, i) =>
        (reasons[i] ?? []).map((words, row) => ({
          ...text,
          colour: colour.ink2,
          x: inside(plot.x(before) - step / 2, words),
          y: rounded(textSize * (1 + row * 1.25)),
          text: words,
          anchor: 'middle' as const,
        })),
      ),
    ],
  };
}
