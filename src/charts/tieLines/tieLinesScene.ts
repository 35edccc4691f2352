import { scaleLinear } from 'd3';
import type { Palette } from '../../theme/palette';
import { textWidth } from '../parts/textWidth';
import { clipText } from '../parts/wrapText';
import type { LineMark, MarkName, TextMark } from '../scene';

/** A tie on the axis of time. */
export interface TieLine extends MarkName {
  readonly name: string;
  readonly language?: string;
  readonly from: number;
  /** `null` = goes on to the end of the axis. */
  readonly to: number | null;
  /** Further points along the line. */
  readonly points: readonly number[];
  /** A ring and a dashed line: a source says so, no record dates it. */
  readonly isReported: boolean;
  /** What it consists of, beside the line where there is room. */
  readonly note: string;
}

export interface TieLinesInput {
  readonly width: number;
  /** Height that must not be passed; `null` = as high as it is. */
  readonly height: number | null;
  readonly palette: Palette;
  readonly textSize: number;
  readonly isNarrow: boolean;
  readonly rows: readonly TieLine[];
  readonly mostRows: number;
  readonly domain: readonly [number, number];
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  readonly more: (n: number) => string;
}

interface Dot {
  readonly x: number;
  readonly y: number;
  readonly isFilled: boolean;
  readonly radius: number;
}

export interface TieLinesScene {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly LineMark[];
  readonly dots: readonly Dot[];
  readonly texts: readonly TextMark[];
  readonly rows: readonly (MarkName & { readonly y: number; readonly height: number })[];
  readonly colour: string;
  readonly ink: string;
  readonly surface: string;
}

const gap = 14;
const rounded = (value: number) => Math.round(value * 10) / 10;

/** A row a tie: its name, a line from the beginning to the end, and what it consists of. */
export function tieLinesScene(input: TieLinesInput): TieLinesScene {
  const { width, height, palette, textSize, domain } = input;
  const { colour } = palette;
  const rowHeight = Math.round(textSize * 1.35) + 6;
  const axis = textSize + 12;
  const room = height === null ? Infinity : Math.floor((height - axis - rowHeight) / rowHeight);
  const shown = input.rows.slice(0, Math.max(1, Math.min(input.mostRows, room)));
  const names = Math.max(0, ...shown.map(({ name }) => textWidth(name, textSize)));
  const left = Math.min(width * (input.isNarrow ? 0.46 : 0.4), names + gap);
  const x = scaleLinear(domain, [left + 8, width - 8]);
  const bottom = shown.length * rowHeight;
  const lines: LineMark[] = [];
  const texts: TextMark[] = [];
  const dots: Dot[] = [];
  let lastRight = -Infinity;
  for (const { at, text } of input.ticks) {
    const half = textWidth(text, textSize) / 2;
    const place = rounded(x(at));
    lines.push({ x1: place, x2: place, y1: 0, y2: bottom, colour: colour.grid, width: 1 });
    const centre = Math.min(place, width - half);
    if (centre - half < lastRight + 6) continue;
    lastRight = centre + half;
    texts.push({
      x: centre,
      y: bottom + textSize + 4,
      text,
      size: textSize,
      colour: colour.ink3,
      anchor: 'middle',
    });
  }
  shown.forEach((row, i) => {
    const y = rounded((i + 0.5) * rowHeight);
    const base = y + textSize * 0.35;
    const start = rounded(x(row.from));
    const end = rounded(x(row.to ?? domain[1]));
    texts.push({
      x: 0,
      y: base,
      text: clipText(row.name, left - gap / 2, textSize),
      language: row.language,
      size: textSize,
      colour: colour.ink,
    });
    if (end > start)
      lines.push({
        x1: start,
        x2: end,
        y1: y,
        y2: y,
        colour: colour.ink,
        width: row.isReported ? 1.25 : 1.75,
        dash: row.isReported ? '3 3' : undefined,
      });
    for (const point of row.points)
      dots.push({ x: rounded(x(point)), y, isFilled: !row.isReported, radius: rounded(textSize * 0.22) });
    dots.push({ x: start, y, isFilled: !row.isReported, radius: rounded(textSize * 0.38) });
    const noteWidth = textWidth(row.note, textSize);
    const isAfter = end + 10 + noteWidth <= width;
    if (isAfter || start - 10 - noteWidth >= left + 4)
      texts.push({
        x: isAfter ? end + 10 : start - 10,
        y: base,
        text: row.note,
        size: textSize,
        colour: colour.ink2,
        anchor: isAfter ? 'start' : 'end',
        halo: colour.surface,
      });
  });
  const hidden = input.rows.length - shown.length;
  if (hidden > 0)
    texts.push({
      x: 0,
      y: bottom + axis + textSize,
      text: clipText(input.more(hidden), width, textSize),
      size: textSize,
      colour: colour.ink2,
    });
  return {
    width,
    height: bottom + axis + (hidden > 0 ? rowHeight : 0),
    lines,
    dots,
    texts,
    rows: shown.map(({ key, label }, i) => ({ key, label, y: i * rowHeight, height: rowHeight })),
    colour: colour.ink,
    ink: colour.ink,
    surface: colour.surface,
  };
}
