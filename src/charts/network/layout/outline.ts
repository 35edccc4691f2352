import { tieLength } from './layoutInput';
import type { Outline } from './pack';

/** Side of a cell of the grid that pieces are packed on. */
export const cellSide = tieLength / 3;

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Adds the cells that have covered ones on all four sides: no other piece stands inside of a piece. */
function withInside(covered: Uint8Array, width: number, height: number): Uint8Array {
  const ends = (from: number, step: number, count: number): [first: number, last: number] => {
    let [first, last] = [count, -1];
    for (let i = 0; i < count; i++)
      if (covered[from + i * step] === 1) [first, last] = [Math.min(first, i), i];
    return [first, last];
  };
  const columns = Array.from({ length: width }, (_, column) => ends(column, width, height));
  const rows = Array.from({ length: height }, (_, row) => ends(row * width, 1, width));
  return covered.map((_, cell) => {
    const [column, row] = [cell % width, Math.floor(cell / width)];
    const [top, bottom] = columns[column]!;
    const [left, right] = rows[row]!;
    return column >= left && column <= right && row >= top && row <= bottom ? 1 : 0;
  });
}

/** Cells within `room` of a node or of a tie, from the upper left corner of all of them. */
export function outlineOf(
  places: readonly Place[],
  source: readonly number[],
  target: readonly number[],
  room: number,
): Outline & { readonly left: number; readonly top: number } {
  const left = places.reduce((least, { x }) => Math.min(least, x), Infinity) - room;
  const top = places.reduce((least, { y }) => Math.min(least, y), Infinity) - room;
  const right = places.reduce((most, { x }) => Math.max(most, x), -Infinity) + room;
  const bottom = places.reduce((most, { y }) => Math.max(most, y), -Infinity) + room;
  const width = Math.max(1, Math.ceil((right - left) / cellSide));
  const height = Math.max(1, Math.ceil((bottom - top) / cellSide));
  const covered = new Uint8Array(width * height);
  const cover = (x: number, y: number) => {
    const first = Math.max(0, Math.floor((x - room - left) / cellSide));
    const last = Math.min(width - 1, Math.floor((x + room - left) / cellSide));
    const upper = Math.max(0, Math.floor((y - room - top) / cellSide));
    const lower = Math.min(height - 1, Math.floor((y + room - top) / cellSide));
    for (let row = upper; row <= lower; row++) covered.fill(1, row * width + first, row * width + last + 1);
  };
  for (const { x, y } of places) cover(x, y);
  source.forEach((from, tie) => {
    const [a, b] = [places[from]!, places[target[tie]!]!];
    const steps = Math.ceil(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) / cellSide);
    for (let step = 1; step < steps; step++)
      cover(a.x + ((b.x - a.x) * step) / steps, a.y + ((b.y - a.y) * step) / steps);
  });
  const filled = withInside(covered, width, height);
  const cells = Array.from(filled.keys()).filter((cell) => filled[cell] === 1);
  return {
    left,
    top,
    width,
    height,
    columns: Int32Array.from(cells, (cell) => cell % width),
    rows: Int32Array.from(cells, (cell) => Math.floor(cell / width)),
  };
}
