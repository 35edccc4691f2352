import { contrast } from '../../theme/contrast';
import type { Palette } from '../../theme/palette';
import { textWidth } from '../parts/textWidth';
import { clipText } from '../parts/wrapText';
import type { MarkName, RectMark, TextMark } from '../scene';

export interface MatrixEntity {
  readonly name: string;
  /** Language of a name that is not in the language of the figure. */
  readonly language?: string;
  /** Stands for it at the head of its row and its column, in place of its number. */
  readonly marker?: { readonly shape: string; readonly colour: string };
}

/** A marker at the head of a row or a column. */
export interface HeadMarker {
  readonly shape: string;
  readonly colour: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export interface MatrixCell extends MarkName {
  readonly row: number;
  readonly column: number;
  /** What stands in the cell: the first of these forms that has room. */
  readonly texts: readonly string[];
  readonly fill: string;
  readonly isDiagonal: boolean;
}

export interface MatrixInput {
  readonly width: number;
  /** Height to fill; `null` = the natural one. */
  readonly height: number | null;
  readonly palette: Palette;
  readonly textSize: number;
  /** Rows and columns alike, in the order of the drawing. */
  readonly entities: readonly MatrixEntity[];
  readonly cells: readonly MatrixCell[];
}

export interface MatrixScene {
  readonly width: number;
  readonly height: number;
  readonly cells: readonly (RectMark & MarkName)[];
  readonly texts: readonly TextMark[];
  readonly markers: readonly HeadMarker[];
  /** Row and column of a cell are highlighted with it: the boxes of their heads by the key of the cell. */
  readonly heads: ReadonlyMap<string, readonly RectMark[]>;
  readonly ink: string;
}

/** Below this height in px a cell has no room for its value. */
const leastForText = 20;
const largestCell = 80;
/** Height in px up to which cells grow beyond the usual, and the usual. */
const usualHeight = 480;
const usualCell = 56;
/** A cell is at most this much wider than high. */
const widest = 1.6;
/** Below this width of a cell names stand in a list under the matrix instead of beside it. */
const leastBesideNames = 26;

/** Entities against each other in numbered rows and columns. */
export function matrixScene(input: MatrixInput): MatrixScene {
  const { width, height, palette, textSize, entities, cells } = input;
  const { colour } = palette;
  const n = Math.max(1, entities.length);
  const numberRoom = textWidth(String(n), textSize) + 8;
  const longest = Math.max(0, ...entities.map(({ name }) => textWidth(name, textSize)));
  const besideRoom = numberRoom + Math.min(longest + 8, width * 0.4);
  const isBeside = (width - besideRoom) / n >= leastBesideNames;
  const left = isBeside ? besideRoom : numberRoom;
  const top = textSize + 8;
  const line = textSize + 6;
  const keyHeight = isBeside ? 0 : 10 + line * entities.length;
  const natural = Math.max(usualCell, Math.min(largestCell, usualHeight / n));
  const byHeight = height === null ? natural : Math.max(leastForText, (height - top - keyHeight) / n);
  const room = (width - left) / n;
  const high = Math.max(2, Math.min(largestCell, room, byHeight));
  const wide = Math.max(2, Math.min(room, high * widest));
  const hasHeads = high >= textSize;
  const texts: TextMark[] = [];
  const markers: HeadMarker[] = [];
  const head = (i: number, x: number, y: number, anchor: 'middle' | 'end'): void => {
    const { marker } = entities[i] ?? {};
    const text = String(i + 1);
    if (marker === undefined) texts.push({ x, y, text, size: textSize, colour: colour.ink3, anchor });
    else
      markers.push({
        ...marker,
        x: anchor === 'end' ? x - textSize * 0.3 : x,
        y: y - textSize * 0.35,
        size: textSize * 0.85,
      });
  };

  entities.forEach(({ name, language }, i) => {
    const middle = top + high * (i + 0.5) + textSize * 0.35;
    const base = { size: textSize, colour: colour.ink };
    const nameY = isBeside ? middle : top + high * n + 10 + line * (i + 0.7);
    if (hasHeads) {
      head(i, left + wide * (i + 0.5), textSize, 'middle');
      head(i, left - 6, middle, 'end');
    }
    const nameLeft = isBeside ? 0 : numberRoom;
    const room = isBeside ? left - numberRoom - 4 : width - numberRoom;
    if (!isBeside) head(i, left - 6, nameY, 'end');
    if (hasHeads || !isBeside)
      texts.push({ ...base, language, x: nameLeft, y: nameY, text: clipText(name, room, textSize) });
  });

  const drawn = cells.map((cell): RectMark & MarkName => ({
    x: left + wide * cell.column + 0.5,
    y: top + high * cell.row + 0.5,
    width: wide - 1,
    height: high - 1,
    fill: cell.fill,
    stroke: cell.isDiagonal ? colour.ink : colour.line,
    strokeWidth: cell.isDiagonal ? 1.5 : 0.75,
    key: cell.key,
    label: cell.label,
  }));
  const fits = (text: string) => high >= leastForText && textWidth(text, textSize) <= wide - 2;
  for (const cell of cells) {
    const text = cell.texts.find(fits);
    if (text === undefined) continue;
    const fill = cell.fill;
    const isInk = contrast(colour.ink, fill) >= contrast(colour.surface, fill);
    texts.push({
      x: left + wide * (cell.column + 0.5),
      y: top + high * (cell.row + 0.5) + textSize * 0.35,
      text,
      size: textSize,
      colour: isInk ? colour.ink : colour.surface,
      anchor: 'middle',
      weight: cell.isDiagonal ? 700 : 400,
    });
  }
  const headOf = (x: number, y: number, w: number, h: number): RectMark => ({
    x,
    y,
    width: w,
    height: h,
    fill: 'none',
    stroke: colour.ink,
    strokeWidth: 1,
  });
  return {
    width,
    height: top + high * n + keyHeight + 2,
    cells: drawn,
    texts,
    markers,
    heads: new Map(
      cells.map(({ key, row, column }) => [
        key,
        [
          headOf(left - numberRoom, top + high * row, numberRoom, high),
          headOf(left + wide * column, 0, wide, top),
        ],
      ]),
    ),
    ink: colour.ink,
  };
}
