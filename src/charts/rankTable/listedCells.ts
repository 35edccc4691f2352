import { textWidth } from '../parts/textWidth';
import type { RankTableCell } from './rankTableInput';

interface Room {
  readonly width: number;
  readonly textSize: number;
  readonly line: number;
  readonly top: number;
}

export interface ListedCell {
  readonly cell: RankTableCell;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Room of the head of its column, before the text. */
  readonly headWidth: number;
}

const gap = 14;

/** Cells one after the other, each behind the head of its column, in as many lines as they take. */
export function listedCells(
  cells: readonly RankTableCell[],
  columns: readonly string[],
  { width, textSize, line, top }: Room,
): { readonly places: readonly ListedCell[]; readonly bottom: number } {
  let x = 0;
  let y = top;
  const places = cells.map((cell): ListedCell => {
    const headWidth = textWidth(`${columns[cell.column] ?? ''} `, textSize) + 2;
    const wide = headWidth + textWidth(cell.text, textSize, true);
    if (x > 0 && x + wide > width) {
      x = 0;
      y += line;
    }
    const place = { cell, x: Math.round(x * 10) / 10, y, width: wide, headWidth };
    x += wide + gap;
    return place;
  });
  return { places, bottom: y + (cells.length === 0 ? 0 : line) };
}
