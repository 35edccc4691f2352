import { scaleLinear, scaleLog } from 'd3';
import type { Palette } from '../../theme/palette';
import { textWidth } from '../parts/textWidth';
import { clipText } from '../parts/wrapText';
import type { LineMark, MarkName, TextMark } from '../scene';
import type { SizeInput } from './sizeInput';
import { legendRows } from './sizeLegendRows';

export interface PlacedMark extends MarkName {
  readonly x: number;
  readonly y: number;
  readonly shape: string;
  readonly size: number;
  readonly fill: string;
  readonly stroke: string;
}

export interface SizeScene {
  readonly width: number;
  readonly height: number;
  readonly bands: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  readonly bandFill: string;
  readonly lines: readonly LineMark[];
  readonly texts: readonly TextMark[];
  readonly marks: readonly PlacedMark[];
  readonly legend: readonly Omit<PlacedMark, 'key' | 'label'>[];
  readonly ink: string;
}

const rounded = (value: number) => Math.round(value * 10) / 10;

function lookOf(palette: Palette, slot: number | null): { shape: string; stroke: string } {
  if (slot === null) return { shape: 'circle', stroke: palette.colour.ink3 };
  return {
    shape: palette.markers[slot % palette.markers.length] ?? 'circle',
    stroke: palette.categorical[slot % palette.categorical.length] ?? palette.colour.ink,
  };
}

/** Whole numbers at which a line is drawn, the smallest first. */
function wholeTicks(
  axis: SizeInput['axis'],
  largest: number,
  scale: { readonly ticks: (count: number) => number[] },
  most: number,
): number[] {
  return axis === 'log'
    ? [1, 10, 100, 1000, 10000].filter((tick) => tick <= largest * 1.15)
    : scale.ticks(most).filter(Number.isInteger);
}

/** Panels with one axis of time: reported numbers as open marks, numbers of named countries as solid ones. */
export function sizeScene(input: SizeInput): SizeScene {
  const { width, palette, textSize, panels, domain } = input;
  const { colour } = palette;
  const texts: TextMark[] = [];
  const lines: LineMark[] = [];
  const marks: PlacedMark[] = [];
  const bands: SizeScene['bands'][number][] = [];
  const rowsHeight = legendRows(input).length * (textSize + 8) + 8;
  const titleRoom = textSize * 2;
  const axisRoom = textSize + 12;
  const panelHeight = Math.floor(
    Math.max(
      input.isBounded ? textSize * 3 : 90,
      (Math.floor(input.height) - rowsHeight) / Math.max(1, panels.length) - titleRoom - axisRoom,
    ),
  );
  const formats = panels.map(({ marks: list }) =>
    input.formatCount(Math.max(1, ...list.map(({ value }) => value))),
  );
  const left = 10 + Math.max(...formats.map((text) => textWidth(text, textSize)));
  const right = width - 10;
  const x = scaleLinear(domain, [left, right]);
  let top = 0;
  panels.forEach(({ title, marks: list }) => {
    const bottom = top + titleRoom + panelHeight;
    const largest = Math.max(1, ...list.map(({ value }) => value));
    const y =
      input.axis === 'log'
        ? scaleLog([1, largest * 1.15], [bottom, top + titleRoom])
        : scaleLinear([0, largest], [bottom, top + titleRoom]).nice(4);
    texts.push({ x: 0, y: top + textSize + 1, text: title, size: textSize, weight: 700, colour: colour.ink });
    if (input.fillingFrom !== null && input.fillingFrom < domain[1])
      bands.push({
        x: rounded(x(input.fillingFrom)),
        y: top + titleRoom,
        width: rounded(right - x(input.fillingFrom)),
        height: panelHeight,
      });
    const most = Math.max(1, Math.min(4, Math.floor(panelHeight / (textSize * 1.6))));
    let lowest = Infinity;
    for (const tick of wholeTicks(input.axis, largest, y, most)) {
      const at = y(tick);
      if (lowest - at < textSize * 1.2) continue;
      lowest = at;
      lines.push({
        x1: left,
        x2: right,
        y1: at,
        y2: at,
        colour: tick === 0 ? colour.axis : colour.grid,
        width: 1,
      });
      texts.push({
        x: left - 6,
        y: at + textSize * 0.35,
        text: input.formatCount(tick),
        size: textSize,
        colour: colour.ink3,
        anchor: 'end',
      });
    }
    let lastRight = -Infinity;
    for (const { at, text } of input.ticks) {
      const half = textWidth(text, textSize) / 2;
      const centre = x(at);
      if (centre - half < lastRight + 6 || centre < left - 1 || centre + half > width) continue;
      // The first year must not meet the lowest number beside the axis.
      const middle = Math.max(centre, left - 2 + half);
      lastRight = middle + half;
      lines.push({ x1: centre, x2: centre, y1: bottom, y2: bottom + 4, colour: colour.axis, width: 1 });
      texts.push({
        x: middle,
        y: bottom + textSize + 5,
        text,
        size: textSize,
        colour: colour.ink3,
        anchor: 'middle',
      });
    }
    const ordered = [...list].sort(
      (a, b) =>
        Number(a.slot !== null) - Number(b.slot !== null) || Number(a.isReported) - Number(b.isReported),
    );
    for (const { key, label, at, value, isReported, slot } of ordered) {
      const { shape, stroke } = lookOf(palette, slot);
      marks.push({
        key,
        label,
        x: rounded(x(at)),
        y: rounded(y(value)),
        shape,
        size: isReported ? 10 : 6,
        fill: isReported ? colour.surface : stroke,
        stroke,
      });
    }
    top = bottom + axisRoom;
  });
  const legend: Omit<PlacedMark, 'key' | 'label'>[] = [];
  legendRows(input).forEach((row, i) => {
    const middle = top + 10 + i * (textSize + 8);
    let at = 0;
    for (const { slot, text, isReported } of row) {
      const { shape, stroke } = lookOf(palette, slot);
      legend.push({
        x: at + 7,
        y: middle,
        shape,
        size: isReported ? 10 : 6,
        fill: isReported ? colour.surface : stroke,
        stroke,
      });
      texts.push({
        x: at + 18,
        y: middle + textSize * 0.35,
        text: clipText(text, width - 18, textSize),
        size: textSize,
        colour: colour.ink,
      });
      at += 18 + textWidth(text, textSize) + 16;
    }
  });
  return {
    width,
    height: Math.ceil(top + rowsHeight),
    bands,
    bandFill: colour.surfaceAlt,
    lines,
    texts,
    marks,
    legend,
    ink: colour.ink,
  };
}
