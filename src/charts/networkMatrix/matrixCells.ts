import { contrast } from '../../theme/contrast';
import { textWidth } from '../parts/textWidth';
import type { MarkName, RectMark, TextMark } from '../scene';
import { rounded, type MatrixFrame } from './matrixFrame';
import type { NetworkMatrixInput } from './networkMatrixInput';

/** All cells of one shade in one path: thousands of cells are a handful of elements. */
export interface CellPath {
  readonly path: string;
  readonly fill: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
}

/** The box of a cell, which can be pointed at, with the row and the column that it lights up. */
export interface CellArea extends RectMark, MarkName {
  readonly key: string;
  readonly label: string;
  readonly row: number;
  readonly column: number;
}

/** Below this height in px a cell has no room for its value. */
const leastForText = 20;
/** Smallest marks in px: a solid one, an open one, and the box that is pointed at. */
const smallest = { solid: 2.2, open: 3.6, area: 6 };

function boxPath(x: number, y: number, width: number, height: number): string {
  return `M${rounded(x)},${rounded(y)}h${rounded(width)}v${rounded(height)}h${rounded(-width)}z`;
}

/** Cells by shade, solid and open ones apart. */
export function cellPaths({ cells, fills, palette }: NetworkMatrixInput, frame: MatrixFrame): CellPath[] {
  const { left, top, rowPitch, columnPitch } = frame;
  const gap = Math.min(rowPitch, columnPitch) >= 6 ? 0.5 : 0;
  const parts = new Map<string, string[]>();
  for (const { row, column, shade, isOpen } of cells) {
    const least = isOpen ? smallest.open : smallest.solid;
    const inset = gap + (isOpen ? 0.6 : 0);
    const width = Math.max(least, columnPitch - 2 * inset);
    const height = Math.max(least, rowPitch - 2 * inset);
    const key = `${isOpen ? 'open' : 'solid'} ${shade}`;
    const list = parts.get(key) ?? [];
    parts.set(key, list);
    const [x, y] = [left + columnPitch * (column + 0.5), top + rowPitch * (row + 0.5)];
    list.push(boxPath(x - width / 2, y - height / 2, width, height));
  }
  const { ink, surface } = palette.colour;
  // In cells of few px an outline would leave nothing of the fill.
  const outline = gap > 0 && palette.theme === 'highContrast' ? { stroke: ink, strokeWidth: 0.5 } : {};
  return [...parts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, list]) => {
      const [kind, shade] = key.split(' ');
      const colour = fills[Number(shade)] ?? ink;
      return kind === 'open'
        ? { path: list.join(''), fill: surface, stroke: colour, strokeWidth: 1.2 }
        : { path: list.join(''), fill: colour, ...outline };
    });
}

/** The diagonal of a matrix with the same rows and columns. */
export function diagonalPath(n: number, { left, top, rowPitch, columnPitch }: MatrixFrame): string {
  return Array.from({ length: n }, (_, i) =>
    boxPath(left + columnPitch * i, top + rowPitch * i, columnPitch, rowPitch),
  ).join('');
}

export function cellValues(input: NetworkMatrixInput, frame: MatrixFrame): TextMark[] {
  const { cells, fills, palette, textSize } = input;
  const { left, top, rowPitch, columnPitch } = frame;
  if (rowPitch < leastForText) return [];
  const { ink, surface } = palette.colour;
  return cells
    .filter(({ text }) => textWidth(text, textSize) <= columnPitch - 2)
    .map(({ row, column, text, shade, isOpen }): TextMark => {
      const fill = isOpen ? surface : (fills[shade] ?? surface);
      return {
        x: rounded(left + columnPitch * (column + 0.5)),
        y: rounded(top + rowPitch * (row + 0.5) + textSize * 0.35),
        text,
        size: textSize,
        colour: contrast(ink, fill) >= contrast(surface, fill) ? ink : surface,
        anchor: 'middle',
      };
    });
}

export function cellAreas({ cells }: NetworkMatrixInput, frame: MatrixFrame): CellArea[] {
  const { left, top, rowPitch, columnPitch } = frame;
  const width = Math.max(smallest.area, columnPitch);
  const height = Math.max(smallest.area, rowPitch);
  return cells
    .filter(({ isMark }) => isMark)
    .map(({ row, column, key, label }) => ({
      x: rounded(left + columnPitch * (column + 0.5) - width / 2),
      y: rounded(top + rowPitch * (row + 0.5) - height / 2),
      width: rounded(width),
      height: rounded(height),
      fill: 'transparent',
      key,
      label,
      row,
      column,
    }));
}
