import { scaleLinear } from 'd3';
import type { Palette } from '../../theme/palette';
import { clipText } from '../parts/wrapText';
import { textWidth } from '../parts/textWidth';
import type { LineMark, MarkName, TextMark } from '../scene';

/** One value of a row: a tick for what was, an open marker for what is reported, a filled one for what is evidenced. */
export interface Dot {
  readonly value: number;
  readonly form: 'tick' | 'open' | 'filled';
  readonly colour: string;
  readonly marker: string;
  /** Number beside the mark; empty where it has none. */
  readonly text: string;
}

export interface DotRow extends MarkName {
  readonly name: string;
  readonly language: string;
  readonly dots: readonly Dot[];
  /** Words at the end of the row. */
  readonly result: string;
}

export interface PlacedDot {
  readonly x: number;
  readonly y: number;
  readonly colour: string;
  readonly marker: string;
  readonly isFilled: boolean;
}

export interface DotRowsScene {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly LineMark[];
  readonly dots: readonly PlacedDot[];
  readonly texts: readonly TextMark[];
  /** Where a row can be pointed at: all of it. */
  readonly rows: readonly (MarkName & { readonly y: number; readonly height: number })[];
  readonly surface: string;
  readonly ink: string;
}

export interface DotRowsInput {
  readonly width: number;
  readonly rows: readonly DotRow[];
  readonly palette: Palette;
  readonly textSize: number;
  /** A row takes two lines: its name and result above its marks. */
  readonly isNarrow: boolean;
  /** Names of the markers, above the rows. */
  readonly legend?: readonly { readonly text: string; readonly colour: string; readonly marker: string }[];
}

const largest = (dots: readonly Dot[]) => Math.max(1, ...dots.map(({ value }) => value));

/** Numbers beside the marks of a row: the outer ones outwards, those between left out where they meet. */
function dotTexts(
  dots: readonly Dot[],
  x: (value: number) => number,
  y: number,
  size: number,
  palette: Palette,
) {
  const sorted = [...dots].sort((a, b) => a.value - b.value);
  return sorted.flatMap(({ value, text, form }, i): TextMark[] => {
    const isLeft = i === 0 && sorted.length > 1;
    if (text === '' || (i > 0 && i < sorted.length - 1)) return [];
    return [
      {
        x: x(value) + (isLeft ? -9 : 9),
        y: y + size * 0.35,
        text,
        size,
        weight: form === 'tick' ? 400 : 700,
        colour: form === 'tick' ? palette.colour.ink3 : palette.colour.ink,
        anchor: isLeft ? 'end' : 'start',
      },
    ];
  });
}

/** Several values a row on one line: what was and what is, or one body and another. Each row has its own scale from 0. */
export function dotRowsScene(input: DotRowsInput): DotRowsScene {
  const { width, rows, palette, textSize, isNarrow, legend = [] } = input;
  const { colour } = palette;
  const rowHeight = isNarrow ? textSize * 2 + 16 : textSize + 12;
  const top = legend.length === 0 ? 4 : textSize + 14;
  const nameWidth = Math.min(
    width * (isNarrow ? 0.6 : 0.4),
    8 + Math.max(0, ...rows.map(({ name }) => textWidth(name, textSize))),
  );
  const valueRoom =
    12 + Math.max(0, ...rows.flatMap(({ dots }) => dots.map(({ text }) => textWidth(text, textSize, true))));
  const resultRoom = 8 + Math.max(0, ...rows.map(({ result }) => textWidth(result, textSize, true)));
  const range: [number, number] = isNarrow
    ? [valueRoom, width - valueRoom]
    : [nameWidth + valueRoom + 8, width - resultRoom - valueRoom];
  const height = top + rows.length * rowHeight + 4;
  const lines: LineMark[] = [];
  const texts: TextMark[] = [];
  const dots: PlacedDot[] = [];
  let left = 6;
  for (const { text, colour: stroke, marker } of legend) {
    dots.push({ x: left, y: textSize * 0.65, colour: stroke, marker, isFilled: true });
    texts.push({ x: left + 10, y: textSize, text, size: textSize, colour: colour.ink });
    left += 28 + textWidth(text, textSize);
  }
  rows.forEach((row, i) => {
    const y = top + (i + (isNarrow ? 0.72 : 0.5)) * rowHeight;
    const words = (isNarrow ? top + i * rowHeight + textSize * 0.85 : y) + textSize * 0.35;
    const x = scaleLinear([0, largest(row.dots)], range);
    const places = row.dots.map(({ value }) => x(value));
    if (places.length > 1)
      lines.push({
        x1: Math.min(...places),
        x2: Math.max(...places),
        y1: y,
        y2: y,
        colour: colour.lineStrong,
        width: 1.5,
      });
    for (const { value, form, colour: stroke, marker } of row.dots) {
      if (form === 'tick')
        lines.push({ x1: x(value), x2: x(value), y1: y - 5, y2: y + 5, colour: stroke, width: 2 });
      else
        dots.push({
          x: Math.round(x(value) * 10) / 10,
          y,
          colour: stroke,
          marker,
          isFilled: form === 'filled',
        });
    }
    texts.push(
      {
        x: 0,
        y: words,
        text: clipText(row.name, isNarrow ? width - resultRoom : nameWidth - 4, textSize),
        language: row.language,
        size: textSize,
        colour: colour.ink,
      },
      ...dotTexts(row.dots, x, y, textSize, palette),
      {
        x: width,
        y: words,
        text: row.result,
        size: textSize,
        weight: 700,
        colour: colour.ink,
        anchor: 'end',
      },
    );
  });
  return {
    width,
    height,
    lines,
    dots,
    texts,
    rows: rows.map(({ key, label }, i) => ({ key, label, y: top + i * rowHeight, height: rowHeight })),
    surface: colour.surface,
    ink: colour.ink,
  };
}
