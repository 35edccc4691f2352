import { scaleLinear } from 'd3';
import type { Palette } from '../../theme/palette';
import { textWidth } from '../parts/textWidth';
import type { LineMark, MarkName, RectMark, TextMark } from '../scene';

export interface YearBar extends MarkName {
  readonly year: number;
  /** Counts by series, from the bottom up. */
  readonly parts: readonly number[];
  /** Upper bound of the whole bar. */
  readonly high: number;
}

export interface YearBarsScene {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly RectMark[];
  readonly lines: readonly LineMark[];
  readonly texts: readonly TextMark[];
  /** Where a bar can be pointed at: its whole column. */
  readonly columns: readonly (MarkName & {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  })[];
  readonly ink: string;
}

export interface YearBarsInput {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly YearBar[];
  /** Name of each series; a series without a value in any bar is left out of the legend. */
  readonly names: readonly string[];
  readonly unit: string;
  readonly palette: Palette;
  readonly textSize: number;
  readonly formatCount: (n: number) => string;
}

const swatch = 11;
const sum = (parts: readonly number[]) => parts.reduce((total, n) => total + n, 0);
const rounded = (value: number) => Math.round(value * 10) / 10;

/** Lines of a legend below the plot: swatches with names, as many a line as fit. */
function legendOf(input: YearBarsInput, fills: readonly string[], top: number) {
  const { names, bars, textSize, width, palette } = input;
  const rects: RectMark[] = [];
  const texts: TextMark[] = [];
  const lineHeight = textSize + 8;
  let x = 0;
  let y = top;
  names.forEach((name, i) => {
    if (!bars.some(({ parts }) => (parts[i] ?? 0) > 0)) return;
    const wide = swatch + 6 + textWidth(name, textSize);
    if (x > 0 && x + wide > width) {
      x = 0;
      y += lineHeight;
    }
    rects.push({
      x,
      y: y + (lineHeight - swatch) / 2,
      width: swatch,
      height: swatch,
      fill: fills[i] ?? palette.colour.ink3,
      stroke: palette.theme === 'highContrast' ? palette.colour.ink : undefined,
      strokeWidth: palette.theme === 'highContrast' ? 1 : undefined,
    });
    texts.push({
      x: x + swatch + 6,
      y: y + lineHeight / 2 + textSize * 0.35,
      text: name,
      size: textSize,
      colour: palette.colour.ink2,
    });
    x += wide + 18;
  });
  return { rects, texts, height: rects.length === 0 ? 0 : y + lineHeight - top };
}

/** One stacked bar a year from 0, with a stem up to its upper bound, and the total over the last. */
export function yearBarsScene(input: YearBarsInput): YearBarsScene {
  const { width, height, bars, palette, textSize, formatCount, unit } = input;
  const { colour } = palette;
  const top = textSize * 2 + 8;
  const y = scaleLinear(
    [0, Math.max(1, ...bars.map(({ high }) => high))],
    [height - textSize - 10, top],
  ).nice(4);
  const ticks = y.ticks(4).filter(Number.isInteger);
  const left = Math.max(...ticks.map((tick) => textWidth(formatCount(tick), textSize))) + 8;
  const step = (width - left) / Math.max(1, bars.length);
  const barWidth = Math.max(1, Math.min(48, step > 6 ? step * 0.78 : step * 0.86));
  const xOf = (i: number) => rounded(left + step * (i + 0.5));
  const bottom = y(0);
  const lines: LineMark[] = ticks.map((tick) => ({
    x1: left,
    x2: width,
    y1: rounded(y(tick)),
    y2: rounded(y(tick)),
    colour: tick === 0 ? colour.axis : colour.grid,
    width: 1,
  }));
  const texts: TextMark[] = ticks.map((tick) => ({
    x: left - 6,
    y: rounded(y(tick) + textSize * 0.35),
    text: formatCount(tick),
    size: textSize,
    colour: colour.ink3,
    anchor: 'end',
  }));
  texts.push({ x: 0, y: textSize, text: unit, size: textSize, colour: colour.ink3 });
  const fills = input.names.map(
    (_, i) => palette.categorical[i % palette.categorical.length] ?? colour.accent,
  );
  const rects: RectMark[] = [];
  const columns: YearBarsScene['columns'][number][] = [];
  const isOutlined = palette.theme === 'highContrast';
  bars.forEach((bar, i) => {
    let below = 0;
    bar.parts.forEach((n, part) => {
      if (n === 0) return;
      rects.push({
        x: rounded(xOf(i) - barWidth / 2),
        y: rounded(y(below + n)),
        width: rounded(barWidth),
        height: rounded(y(below) - y(below + n)),
        fill: fills[part] ?? colour.accent,
        stroke: isOutlined ? colour.ink : step > 6 ? colour.surface : undefined,
        strokeWidth: isOutlined ? 0.75 : step > 6 ? 0.5 : undefined,
      });
      below += n;
    });
    if (bar.high > below)
      lines.push({
        x1: xOf(i),
        x2: xOf(i),
        y1: rounded(y(below)),
        y2: rounded(y(bar.high)),
        colour: colour.ink3,
        width: 1.25,
      });
    columns.push({
      key: bar.key,
      label: bar.label,
      x: rounded(left + step * i),
      y: top - 4,
      width: rounded(step),
      height: rounded(bottom - top + 4),
    });
  });
  const last = bars.at(-1);
  if (last !== undefined)
    texts.push({
      x: width,
      y: rounded(y(Math.max(last.high, sum(last.parts))) - 6),
      text: formatCount(sum(last.parts)),
      size: textSize,
      weight: 700,
      colour: colour.ink,
      anchor: 'end',
    });
  const every = [1, 2, 5, 10, 20].find((years) => step * years > textWidth('0000', textSize) + 10) ?? 50;
  bars.forEach(({ year }, i) => {
    if (year % every === 0)
      texts.push({
        x: Math.min(xOf(i), width - textWidth('0000', textSize) / 2),
        y: rounded(bottom + textSize + 4),
        text: String(year),
        size: textSize,
        colour: colour.ink3,
        anchor: 'middle',
      });
  });
  const legend = legendOf(input, fills, height + 2);
  return {
    width,
    height: height + 2 + legend.height,
    bars: [...rects, ...legend.rects],
    lines,
    texts: [...texts, ...legend.texts],
    columns,
    ink: colour.ink,
  };
}
