import { scaleLinear } from 'd3';
import type { Palette } from '../../theme/palette';
import { textWidth } from '../parts/textWidth';
import { clipText } from '../parts/wrapText';
import type { LineMark, MarkName, TextMark } from '../scene';

export interface IntervalRow extends MarkName {
  readonly name: string;
  readonly language?: string;
  /** Words before the name, such as its rank. */
  readonly lead: string;
  readonly at: number;
  /** Ends of the interval; `null` = a point alone. */
  readonly between: readonly [low: number, high: number] | null;
  /** Words at the end of the row. */
  readonly end: string;
}

export interface IntervalRowsInput {
  readonly width: number;
  /** Height that must not be passed; `null` = as high as it is. */
  readonly height: number | null;
  readonly palette: Palette;
  readonly textSize: number;
  /** A row takes two lines: its name above its mark. */
  readonly isNarrow: boolean;
  readonly rows: readonly IntervalRow[];
  /** First value of the axis: 0, or 1 for ranks. */
  readonly from: 0 | 1;
  readonly axisTitle: string;
  readonly endTitle: string;
  readonly formatTick: (value: number) => string;
  readonly more: (shown: number, of: number) => string;
}

export interface IntervalRowsScene {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly LineMark[];
  readonly texts: readonly TextMark[];
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  /** Where a row can be pointed at: all of it. */
  readonly rows: readonly (MarkName & { readonly y: number; readonly height: number })[];
  readonly radius: number;
  readonly colour: string;
  readonly ink: string;
  readonly surface: string;
}

const inset = 8;
const gap = 12;
const rounded = (value: number) => Math.round(value * 10) / 10;

/** A dot a row on one axis, with the interval that it may lie in. */
export function intervalRowsScene(input: IntervalRowsInput): IntervalRowsScene {
  const { width, height, palette, textSize, isNarrow, rows, from } = input;
  const { colour } = palette;
  const line = Math.round(textSize * 1.35);
  const rowHeight = isNarrow ? line + 20 : line + 8;
  const top = line * 2 + 6;
  const room = height === null ? Infinity : Math.floor((height - top - line) / rowHeight);
  const shown = rows.slice(0, Math.max(1, room));
  const leadRoom = 6 + Math.max(0, ...shown.map(({ lead }) => textWidth(lead, textSize)));
  const nameRoom = Math.max(0, ...shown.map(({ name }) => textWidth(name, textSize)));
  const left = isNarrow ? 0 : Math.min(width * 0.46, leadRoom + nameRoom + gap);
  const endRoom =
    gap +
    Math.max(textWidth(input.endTitle, textSize), ...shown.map(({ end }) => textWidth(end, textSize, true)));
  const largest = Math.max(from + 1e-9, ...shown.map(({ at, between }) => between?.[1] ?? at));
  const x = scaleLinear(
    [from, from === 0 ? largest * 1.02 : Math.max(2, largest)],
    [left + inset, width - endRoom - inset],
  );
  const bottom = top + shown.length * rowHeight;
  const texts: TextMark[] = [
    {
      x: left + (isNarrow ? 0 : inset),
      y: textSize,
      text: clipText(input.axisTitle, width - left - endRoom, textSize),
      size: textSize,
      colour: colour.ink3,
    },
    { x: width, y: textSize, text: input.endTitle, size: textSize, colour: colour.ink3, anchor: 'end' },
  ];
  const lines: LineMark[] = [];
  let lastRight = -Infinity;
  for (const tick of [
    ...(from === 1 ? [1] : []),
    ...x.ticks(5).filter((value) => value > from || from === 0),
  ]) {
    if (from === 1 && !Number.isInteger(tick)) continue;
    const label = input.formatTick(tick);
    const half = textWidth(label, textSize) / 2;
    const centre = Math.max(half, x(tick));
    lines.push({
      x1: rounded(x(tick)),
      x2: rounded(x(tick)),
      y1: top - 4,
      y2: bottom,
      colour: colour.grid,
      width: 1,
    });
    if (centre - half < lastRight + 6) continue;
    lastRight = centre + half;
    texts.push({
      x: rounded(centre),
      y: top - 8,
      text: label,
      size: textSize,
      colour: colour.ink3,
      anchor: 'middle',
    });
  }
  const dots: { x: number; y: number }[] = [];
  shown.forEach((row, i) => {
    const rowTop = top + i * rowHeight;
    const middle = isNarrow ? rowTop + line + 8 : rowTop + rowHeight / 2;
    const words = isNarrow ? rowTop + textSize + 1 : middle + textSize * 0.35;
    if (row.between !== null)
      lines.push({
        x1: rounded(x(row.between[0])),
        x2: rounded(x(row.between[1])),
        y1: middle,
        y2: middle,
        colour: colour.accent,
        width: palette.markStrong,
      });
    dots.push({ x: rounded(x(row.at)), y: rounded(middle) });
    texts.push(
      { x: leadRoom - 6, y: words, text: row.lead, size: textSize, colour: colour.ink3, anchor: 'end' },
      {
        x: leadRoom,
        y: words,
        text: clipText(row.name, (isNarrow ? width - endRoom : left - gap / 2) - leadRoom, textSize),
        language: row.language,
        size: textSize,
        colour: colour.ink,
      },
      { x: width, y: words, text: row.end, size: textSize, weight: 700, colour: colour.ink, anchor: 'end' },
    );
  });
  const isCut = shown.length < rows.length;
  if (isCut)
    texts.push({
      x: 0,
      y: bottom + textSize + 2,
      text: clipText(input.more(shown.length, rows.length), width, textSize),
      size: textSize,
      colour: colour.ink2,
    });
  return {
    width,
    height: bottom + (isCut ? line + 2 : 2),
    lines,
    texts,
    dots,
    rows: shown.map(({ key, label }, i) => ({ key, label, y: top + i * rowHeight, height: rowHeight })),
    radius: rounded(textSize * 0.38),
    colour: colour.accent,
    ink: colour.ink,
    surface: colour.surface,
  };
}
