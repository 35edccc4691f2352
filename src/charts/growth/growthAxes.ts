import type { Palette } from '../../theme/palette';
import { textWidth } from '../parts/textWidth';
import type { LineMark, TextMark } from '../scene';
import type { Position } from './seriesMarks';

export interface GrowthTick {
  readonly at: number;
  readonly text: string;
}

export interface AtRisk {
  readonly title: string;
  readonly counts: readonly number[];
}

export interface AxesInput {
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly x: Position;
  readonly y: Position;
  readonly valueTicks: readonly number[];
  readonly ticks: readonly GrowthTick[];
  readonly axisTitle: string;
  readonly axisRows: number;
  readonly unit: string;
  readonly formatCount: (n: number) => string;
  readonly atRisk: AtRisk | null;
  readonly isNarrow: boolean;
  readonly palette: Palette;
  readonly textSize: number;
}

/** Grid, tick texts, axis title and the row of alliances still observed. */
export function growthAxes(input: AxesInput): { lines: LineMark[]; texts: TextMark[] } {
  const { plot, x, y, palette, textSize, isNarrow, atRisk, axisRows } = input;
  const { colour } = palette;
  const row = textSize + 6;
  const [lowest = 0] = input.valueTicks;
  const lines: LineMark[] = input.valueTicks.map((tick) => ({
    x1: plot.left,
    x2: plot.right,
    y1: y(tick),
    y2: y(tick),
    colour: tick === lowest ? colour.axis : colour.grid,
    width: 1,
  }));
  const texts: TextMark[] = input.valueTicks.map((tick) => ({
    x: plot.left - 11,
    y: y(tick) + textSize * 0.35,
    text: input.formatCount(tick),
    size: textSize,
    colour: colour.ink3,
    anchor: 'end',
  }));
  texts.push({ x: 0, y: textSize, text: input.unit, size: textSize, colour: colour.ink3 });
  let lastRight = -Infinity;
  input.ticks.forEach(({ at, text }, i) => {
    const half = textWidth(text, textSize) / 2;
    const centre = x(at);
    if (centre - half < lastRight + 6 || centre < plot.left - 1 || centre > plot.right + 1) return;
    lastRight = centre + half;
    lines.push({
      x1: centre,
      x2: centre,
      y1: plot.bottom,
      y2: plot.bottom + 4,
      colour: colour.axis,
      width: 1,
    });
    const below = { x: centre, size: textSize, anchor: 'middle' as const };
    texts.push({ ...below, y: plot.bottom + row, text, colour: colour.ink3 });
    const n = atRisk?.counts[i];
    if (n !== undefined)
      texts.push({
        ...below,
        y: plot.bottom + row * axisRows,
        text: input.formatCount(n),
        colour: colour.ink2,
      });
  });
  if (input.axisTitle !== '')
    texts.push({
      x: (plot.left + plot.right) / 2,
      y: plot.bottom + row * 2,
      text: input.axisTitle,
      size: textSize,
      colour: colour.ink3,
      anchor: 'middle',
    });
  if (atRisk !== null) {
    const place = isNarrow
      ? { x: 0, y: plot.bottom + row * 2 }
      : { x: plot.right + 10, y: plot.bottom + row * axisRows };
    texts.push({ ...place, text: atRisk.title, size: textSize, colour: colour.ink2 });
  }
  return { lines, texts };
}
