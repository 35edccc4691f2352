import { contrast } from '../../theme/contrast';
import { textWidth } from '../parts/textWidth';
import { clipText, wrapText } from '../parts/wrapText';
import type { MarkName, RectMark, TextMark } from '../scene';
import type { GradeCell, GradeColumn, GradesInput, GradesScene } from './gradesInput';
import { gradeKeys } from './gradeKeys';

const gap = 10;
/** Width of a cell in sizes of its text, at most and at least. */
const widestCell = 4.2;
const leastCell = 1.9;
/** Width of a cell under a head that says its name, in sizes of its text. */
const namedCell = { least: 8, most: 11 };
const mostHeadLines = 3;
/** Most height of names that are read upwards, in sizes of their text. */
const mostUpright = 14;

/** Columns that have room: all, or from the first pillar on as many whole ones as fit; of one too wide what fits. */
function fittingColumns({ columns, pillarsFirst }: GradesInput, room: number, least: number) {
  const most = Math.max(1, Math.floor(room / least));
  if (columns.length <= most) return columns;
  const whole = groupRuns(pillarsFirst).findLast(([first, n]) => first + n <= most);
  return pillarsFirst.slice(0, whole === undefined ? most : whole[0] + whole[1]);
}

/** A name in as many lines as a head has. */
function headLines(
  name: string,
  width: number,
  size: number,
  isBold: boolean,
  most = mostHeadLines,
): string[] {
  const lines = wrapText(name, width, size, isBold);
  const rest = lines.slice(most - 1).join(' ');
  return [...lines.slice(0, most - 1), ...(rest === '' ? [] : [rest])].map((text) =>
    clipText(text, width, size, isBold),
  );
}

/** Names that are read upwards, in as many lines as a column has room for. */
function uprightNames(columns: readonly GradeColumn[], cellWidth: number, size: number): string[][] {
  const most = Math.max(1, Math.floor(cellWidth / (size * 1.35)));
  return columns.map(({ name, isSorted }) => headLines(name, size * mostUpright, size, isSorted, most));
}

/** Runs of columns under the same pillar: [first, number of columns]. */
function groupRuns(columns: readonly GradeColumn[]): [first: number, n: number][] {
  const runs: [number, number][] = [];
  columns.forEach(({ group }, i) => {
    const last = runs.at(-1);
    if (last !== undefined && columns[last[0]]?.group === group) last[1]++;
    else runs.push([i, 1]);
  });
  return runs;
}

/** Units against indicators: a letter with its shade in each cell, the names of the columns in a list below. */
export function gradesScene(input: GradesInput): GradesScene {
  const { width, height, palette, textSize, isNarrow, rows } = input;
  const { colour } = palette;
  const line = Math.round(textSize * 1.35);
  const rowHeight = line + 6;
  const names = Math.max(0, ...rows.map(({ name }) => textWidth(name, textSize, true)));
  const nameRoom = Math.min(names, width * (isNarrow ? 0.5 : 0.34));
  const left = nameRoom + gap;
  const columns = fittingColumns(input, width - left, textSize * leastCell);
  const roomEach = (width - left) / Math.max(1, columns.length);
  const isNamed = roomEach >= textSize * namedCell.least;
  const cellWidth = Math.min(textSize * (isNamed ? namedCell.most : widestCell), roomEach);
  const isUpright = !isNamed && !isNarrow && height === null;
  const keys = isNamed || isUpright ? { height: 0, texts: [] } : gradeKeys(columns, input);
  const upright = isUpright ? uprightNames(columns, cellWidth, textSize) : [];
  const heads = columns.map(({ number, name, isSorted }) =>
    isNamed ? headLines(name, cellWidth - 6, textSize, isSorted) : [number],
  );
  const uprightHeight = Math.max(
    0,
    ...upright.flatMap((lines) => lines.map((text) => textWidth(text, textSize, true))),
  );
  const headHeight = isUpright
    ? Math.ceil(uprightHeight) + 6
    : line * Math.max(1, ...heads.map(({ length }) => length));
  const top = line + headHeight + 4;
  const room =
    height === null ? Infinity : Math.floor((height - top - keys.height - line * 2 - 8) / rowHeight);
  const shown = rows.slice(0, Math.max(1, room));
  const x = (column: number) => left + column * cellWidth;
  const texts: TextMark[] = [];
  const grounds: RectMark[] = [];
  const cells: (RectMark & MarkName)[] = [];
  const fillOf = ({ shade }: GradeCell) =>
    shade === null ? null : (palette.sequential5[palette.sequential5.length - 1 - shade] ?? colour.accent);

  for (const [first, n] of groupRuns(columns)) {
    const right = x(first + n) - 3;
    grounds.push({ x: x(first) + 1, y: line + 1, width: right - x(first), height: 1.5, fill: colour.ink2 });
    texts.push({
      x: x(first) + 1,
      y: textSize,
      text: clipText(columns[first]?.group ?? '', right - x(first), textSize),
      size: textSize,
      colour: colour.ink2,
    });
  }
  if (!isUpright)
    columns.forEach(({ isSorted }, i) =>
      heads[i]?.forEach((text, at) =>
        texts.push({
          x: x(i + 0.5),
          y: line + 4 + textSize + at * line,
          text,
          size: textSize,
          weight: isSorted ? 700 : 400,
          colour: isSorted ? colour.ink : colour.ink3,
          anchor: 'middle',
        }),
      ),
    );
  shown.forEach((row, i) => {
    const y = top + 2 + i * rowHeight;
    const base = y + rowHeight / 2 + textSize * 0.35;
    if (row.isChosen && palette.theme !== 'print')
      grounds.push({ x: 0, y, width, height: rowHeight, fill: colour.accentSoft });
    texts.push({
      x: 0,
      y: base,
      text: clipText(row.name, nameRoom, textSize, row.isChosen),
      language: row.language,
      size: textSize,
      weight: row.isChosen ? 700 : 400,
      colour: colour.ink,
    });
    columns.forEach(({ id }, at) => {
      const cell = row.cells.find(({ column }) => column === id);
      if (cell === undefined) return;
      const shade = fillOf(cell);
      const fill = cell.isOpen || shade === null ? colour.surface : shade;
      const isOutlined = palette.theme === 'highContrast' && shade !== null;
      const edge = cell.isOpen && shade !== null ? 2 : 1;
      cells.push({
        key: cell.key,
        label: cell.label,
        x: x(at) + edge / 2,
        y: y + 1 + edge / 2,
        width: cellWidth - 1 - edge,
        height: rowHeight - 2 - edge,
        fill,
        stroke: isOutlined ? colour.ink : cell.isOpen && shade !== null ? colour.ink2 : 'none',
        strokeWidth: edge,
      });
      const isInk = contrast(colour.ink, fill) >= contrast(colour.surface, fill);
      texts.push({
        x: x(at + 0.5) - 0.5,
        y: base,
        text: cell.text,
        size: textSize,
        weight: shade === null ? 400 : 700,
        colour: shade === null ? colour.ink3 : isInk ? colour.ink : colour.surface,
        anchor: 'middle',
      });
    });
  });
  let y = top + 2 + shown.length * rowHeight + 4;
  for (const text of keys.texts) texts.push({ ...text, y: text.y + y });
  y += keys.height;
  const more = input.more(shown.length, columns).flatMap((sentence) => wrapText(sentence, width, textSize));
  for (const text of more) {
    y += line;
    texts.push({ x: 0, y: y - 2, text, size: textSize, colour: colour.ink2 });
  }
  const uprightTexts = upright.flatMap((lines, i) =>
    lines.map((text, at): TextMark => ({
      x: x(i + 0.5) + textSize * 0.35 + (at - (lines.length - 1) / 2) * line,
      y: top - 2,
      text,
      size: textSize,
      weight: columns[i]?.isSorted === true ? 700 : 400,
      colour: columns[i]?.isSorted === true ? colour.ink : colour.ink2,
    })),
  );
  return {
    width,
    height: Math.ceil(y + 4),
    grounds,
    cells,
    texts,
    upright: uprightTexts,
    ink: colour.ink,
  };
}
