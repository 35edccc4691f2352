import { textWidth } from '../parts/textWidth';
import { clipText, wrapText } from '../parts/wrapText';
import type { LineMark, MarkName, RectMark, TextMark } from '../scene';
import { indent, tieLegend } from './tieLegend';
import type { TieDot, TieRow, TieRowsInput } from './tieRowsInput';

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
const mostInColumn = 16;
const mostLines = 2;

/** Both names in at most two lines: as a text that runs on, or each cut to a line of its own. */
function nameLines({ first, second }: TieRow, room: number, textSize: number): string[] {
  const running = wrapText(`${first} – ${second}`, room, textSize, true);
  return running.length <= mostLines && running.every((line) => textWidth(line, textSize, true) <= room)
    ? running
    : [
        `${clipText(first, room - textWidth(' –', textSize, true), textSize, true)} –`,
        clipText(second, room, textSize, true),
      ];
}

/** Rows of the first column, where `n` rows are set in columns from the top. */
const perColumnOf = (n: number, columns: number) => Math.ceil(n / columns);

/** Height in px of the higher column. */
function columnHeight(heights: readonly number[], columns: number): number {
  const perColumn = perColumnOf(heights.length, columns);
  return Array.from({ length: columns }, (_, column) =>
    heights.slice(column * perColumn, (column + 1) * perColumn).reduce((sum, height) => sum + height, 0),
  ).reduce((most, height) => Math.max(most, height), 0);
}

/** Ties in as many columns as there is room for: both names, a bar of the weight, and what it consists of. */
export function tieRowsScene(input: TieRowsInput): TieRowsScene {
  const { width, height, palette, textSize, rows } = input;
  const { colour } = palette;
  const line = Math.round(textSize * 1.45);
  const columns = Math.max(1, Math.min(2, Math.floor((width + columnGap) / (narrowestColumn + columnGap))));
  const columnWidth = (width - columnGap * (columns - 1)) / columns;
  const legend = tieLegend(input, line);
  const names = rows.map((row) => nameLines(row, columnWidth - indent - 4, textSize));
  const heights = names.map(({ length }) => line * (length + 1) + 10);
  const room = height === null ? Infinity : height - legend.height - line * 1.5;
  let n = Math.min(rows.length, mostInColumn * columns);
  while (n > 1 && columnHeight(heights.slice(0, n), columns) > room) n -= 1;
  const shown = rows.slice(0, n);
  const perColumn = perColumnOf(n, columns);
  const greatest = rows.reduce((most, { weight }) => Math.max(most, weight), 0);
  const valueRoom = rows.reduce((most, { value }) => Math.max(most, textWidth(value, textSize, true)), 0);
  const rules: LineMark[] = [];
  const bars: RectMark[] = [...legend.bars];
  const dots: TieDot[] = [...legend.dots];
  const texts: TextMark[] = [...legend.texts];
  const areas: TieRowsScene['areas'][number][] = [];
  let y = legend.height;
  shown.forEach(({ key, label, weight, value, detail, isOpen }, i) => {
    if (i % perColumn === 0) y = legend.height;
    const x = Math.floor(i / perColumn) * (columnWidth + columnGap);
    const base = { size: textSize, colour: colour.ink };
    const own = names[i] ?? [];
    const rowHeight = heights[i] ?? 0;
    rules.push({ x1: x, x2: x + columnWidth, y1: y + 0.5, y2: y + 0.5, colour: colour.line, width: 1 });
    dots.push({ x: x + 6, y: y + line * 0.85, radius: 4, isOpen });
    own.forEach((text, at) =>
      texts.push({ ...base, x: x + indent, y: y + line * (at + 1), text, weight: 700 }),
    );
    const last = y + line * own.length;
    const bar = greatest === 0 ? 0 : (weight / greatest) * longestBar;
    bars.push({
      x: x + indent,
      y: last + line * 0.55,
      width: bar,
      height: textSize * 0.55,
      fill: colour.accent,
    });
    texts.push({ ...base, x: x + indent + bar + 6, y: last + line, text: value, weight: 700 });
    const detailX = x + indent + bar + 12 + Math.max(valueRoom, textWidth(value, textSize, true));
    const detailText = clipText(detail, x + columnWidth - detailX, textSize);
    texts.push({ ...base, x: detailX, y: last + line, text: detailText, colour: colour.ink2 });
    areas.push({ x, y, width: columnWidth, height: rowHeight, fill: 'transparent', key, label });
    y += rowHeight;
  });
  const bottom = legend.height + columnHeight(heights.slice(0, n), columns);
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
