import { scaleLinear } from 'd3';
import type { Palette } from '../../theme/palette';
import { clipText } from '../parts/wrapText';
import type { LineMark, MarkName, TextMark } from '../scene';

export interface DumbbellRow extends MarkName {
  readonly name: string;
  readonly language: string;
  readonly before: number;
  readonly after: number;
  readonly afterText: string;
  readonly change: string;
}

export interface DumbbellScene {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly LineMark[];
  readonly texts: readonly TextMark[];
  readonly rings: readonly (MarkName & { readonly x: number; readonly y: number })[];
  readonly colour: string;
  readonly surface: string;
  readonly ink: string;
}

export interface DumbbellInput {
  readonly width: number;
  readonly rows: readonly DumbbellRow[];
  readonly palette: Palette;
  readonly textSize: number;
  readonly formatCount: (n: number) => string;
}

/** Two reported sizes a row: a tick for the earlier, a ring for the later, and the change. */
export function dumbbellScene({ width, rows, palette, textSize, formatCount }: DumbbellInput): DumbbellScene {
  const { colour } = palette;
  const rowHeight = textSize + 10;
  const top = textSize + 8;
  const nameWidth = Math.min(width * 0.38, 260);
  const changeWidth = 52;
  const right = width - changeWidth - 28;
  const x = scaleLinear(
    [0, Math.max(1, ...rows.flatMap(({ before, after }) => [before, after]))],
    [nameWidth + 8, right],
  ).nice(5);
  const height = top + rows.length * rowHeight + 4;
  const ticks = x.ticks(width < 420 ? 3 : 5);
  const lines: LineMark[] = ticks.map((tick) => ({
    x1: x(tick),
    x2: x(tick),
    y1: top - 2,
    y2: height,
    colour: colour.grid,
    width: 1,
  }));
  const texts: TextMark[] = ticks.map((tick) => ({
    x: x(tick),
    y: textSize,
    text: formatCount(tick),
    size: textSize,
    colour: colour.ink3,
    anchor: 'middle',
  }));
  const rings: { key: string; label: string; x: number; y: number }[] = [];
  rows.forEach((row, i) => {
    const y = top + (i + 0.5) * rowHeight;
    const baseline = y + textSize * 0.35;
    texts.push({
      x: 0,
      y: baseline,
      text: clipText(row.name, nameWidth - 4, textSize),
      language: row.language,
      size: textSize,
      colour: colour.ink,
    });
    lines.push({ x1: x(row.before), x2: x(row.after), y1: y, y2: y, colour: colour.accent, width: 2 });
    lines.push({
      x1: x(row.before),
      x2: x(row.before),
      y1: y - 4.5,
      y2: y + 4.5,
      colour: colour.accent,
      width: 2,
    });
    rings.push({ key: row.key, label: row.label, x: Math.round(x(row.after) * 10) / 10, y });
    const isFall = row.after < row.before;
    texts.push({
      x: x(row.after) + (isFall ? -9 : 9),
      y: baseline,
      text: row.afterText,
      size: textSize,
      colour: colour.ink,
      anchor: isFall ? 'end' : 'start',
    });
    texts.push({
      x: width,
      y: baseline,
      text: row.change,
      size: textSize,
      weight: 700,
      colour: colour.ink,
      anchor: 'end',
    });
  });
  return {
    width,
    height,
    lines,
    texts,
    rings,
    colour: colour.accent,
    surface: colour.surface,
    ink: colour.ink,
  };
}
