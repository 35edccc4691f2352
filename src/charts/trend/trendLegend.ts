import { textWidth } from '../parts/textWidth';
import type { LineMark, TextMark } from '../scene';
import type { TrendInput } from './trendInput';
import type { TrendMarker } from './trendLabels';

export interface TrendLegend {
  /** Down to the base of its last line. */
  readonly height: number;
  readonly texts: readonly TextMark[];
  readonly lines: readonly LineMark[];
  readonly markers: readonly TrendMarker[];
}

/** Room in px of a sample with its gap. */
const sample = 24;
const gap = 16;

/** The unit of the axis, and what lines and open marks stand for: beside it, or under it where it is too narrow. */
export function trendLegend({ width, textSize, palette, unit, legend }: TrendInput): TrendLegend {
  const { colour } = palette;
  const words = { size: textSize, colour: colour.ink3 };
  const head: TextMark = { ...words, x: 0, y: textSize, text: unit };
  if (legend === null) return { height: textSize, texts: [head], lines: [], markers: [] };
  const [line, mark] = legend;
  const widths = legend.map((text) => sample + textWidth(text, textSize) + gap);
  const [first = 0, second = 0] = widths;
  const start = textWidth(unit, textSize) + gap;
  const pitch = Math.round(textSize * 1.5);
  const isBeside = start + first + second - gap <= width;
  const isOneRow = first + second - gap <= width;
  const [x1, y1] = isBeside ? [start, textSize] : [0, textSize + pitch];
  const [x2, y2] = isOneRow ? [x1 + first, y1] : [0, y1 + pitch];
  const middle = (y: number) => y - textSize * 0.35;
  return {
    height: y2,
    texts: [
      head,
      { ...words, x: x1 + sample, y: y1, text: line },
      { ...words, x: x2 + sample, y: y2, text: mark },
    ],
    lines: [
      {
        x1,
        x2: x1 + sample - 6,
        y1: middle(y1),
        y2: middle(y1),
        colour: colour.ink2,
        width: palette.markStrong,
      },
    ],
    markers: [{ x: x2 + sample - 12, y: middle(y2), marker: 'circle', colour: colour.ink2 }],
  };
}
