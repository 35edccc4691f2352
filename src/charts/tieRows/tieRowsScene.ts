import type { Palette } from '../../theme/palette';
import { textWidth } from '../parts/textWidth';
import { clipText } from '../parts/wrapText';
import type { LineMark, MarkName, RectMark, TextMark } from '../scene';

export interface TieRow extends MarkName {
  readonly first: string;
  readonly second: string;
  readonly weight: number;
  /** The weight as it stands behind its bar. */
  readonly value: string;
  /** What it consists of, and since when. */
  readonly detail: string;
  /** No record dates it: a ring instead of a dot. */
  readonly isOpen: boolean;
}

export interface TieRowsInput {
  readonly width: number;
  /** Height that must not be passed; `null` = as high as it is. */
  readonly height: number | null;
  readonly palette: Palette;
  readonly textSize: number;
  readonly rows: readonly TieRow[];
  /** Ties that there are, shown here or not. */
  readonly all: number;
  /** What is said in place of `n` ties without room. */
  readonly more: (n: number) => string;
}

export interface TieDot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly isOpen: boolean;
}

export interface TieRowsScene {
  readonly width: number;
  readonly height: number;
  readonly rules: readonly LineMark[];
  readonly bars: readonly RectMark[];
  readonly dots: readonly TieDot[];
  readonly texts: readonly TextMark[];
  readonly areas: readonly (RectMark & MarkName)[];
  readonly colour: string;
  readonly surface: string;
  readonly ink: string;
}

const columnGap = 28;
const narrowestColumn = 360;
const longestBar = 72;
const indent = 18;
const mostInColumn = 16;

/** Ties in as many columns as there is room for: both names, a bar of the weight, and what it consists of. */
export function tieRowsScene(input: TieRowsInput): TieRowsScene {
  const { width, height, palette, textSize, rows } = input;
  const { colour } = palette;
  const line = Math.round(textSize * 1.45);
  const rowHeight = line * 2 + 10;
  const columns = Math.max(1, Math.min(2, Math.floor((width + columnGap) / (narrowestColumn + columnGap))));
  const columnWidth = (width - columnGap * (columns - 1)) / columns;
  const perHeight = height === null ? Infinity : Math.max(1, Math.floor((height - line * 1.5) / rowHeight));
  const room = Math.min(perHeight, mostInColumn);
  const shown = rows.slice(0, room * columns);
  const perColumn = Math.ceil(shown.length / columns);
  const greatest = rows.reduce((most, { weight }) => Math.max(most, weight), 0);
  const valueRoom = rows.reduce((most, { value }) => Math.max(most, textWidth(value, textSize, true)), 0);
  const rules: LineMark[] = [];
  const bars: RectMark[] = [];
  const dots: TieDot[] = [];
  const texts: TextMark[] = [];
  const areas: TieRowsScene['areas'][number][] = [];
  shown.forEach(({ key, label, first, second, weight, value, detail, isOpen }, i) => {
    const x = Math.floor(i / perColumn) * (columnWidth + columnGap);
    const y = (i % perColumn) * rowHeight;
    const base = { size: textSize, colour: colour.ink };
    const nameRoom = columnWidth - indent - 16;
    // Both names share the room; a short one leaves its part to the other.
    const [one, two] = [textWidth(first, textSize, true), textWidth(second, textSize, true)];
    const dash = textWidth(' – ', textSize, true);
    const half = (nameRoom - dash) / 2;
    const firstRoom = Math.max(half, nameRoom - dash - two);
    const secondRoom = Math.max(half, nameRoom - dash - one);
    rules.push({ x1: x, x2: x + columnWidth, y1: y + 0.5, y2: y + 0.5, colour: colour.line, width: 1 });
    dots.push({ x: x + 6, y: y + line * 0.85, radius: 4, isOpen });
    texts.push({
      ...base,
      x: x + indent,
      y: y + line,
      text: `${clipText(first, firstRoom, textSize, true)} – ${clipText(second, secondRoom, textSize, true)}`,
      weight: 700,
    });
    const bar = greatest === 0 ? 0 : (weight / greatest) * longestBar;
    bars.push({
      x: x + indent,
      y: y + line * 1.55,
      width: bar,
      height: textSize * 0.55,
      fill: colour.accent,
    });
    texts.push({ ...base, x: x + indent + bar + 6, y: y + line * 2, text: value, weight: 700 });
    const detailX = x + indent + bar + 12 + Math.max(valueRoom, textWidth(value, textSize, true));
    const detailText = clipText(detail, x + columnWidth - detailX, textSize);
    texts.push({ ...base, x: detailX, y: y + line * 2, text: detailText, colour: colour.ink2 });
    areas.push({ x, y, width: columnWidth, height: rowHeight, fill: 'transparent', key, label });
  });
  const bottom = perColumn * rowHeight;
  const missing = input.all - shown.length;
  if (missing > 0)
    texts.push({ x: 0, y: bottom + line, text: input.more(missing), size: textSize, colour: colour.ink2 });
  return {
    width,
    height: bottom + (missing > 0 ? line * 1.4 : 4),
    rules,
    bars,
    dots,
    texts,
    areas,
    colour: colour.accent,
    surface: colour.surface,
    ink: colour.ink,
  };
}
