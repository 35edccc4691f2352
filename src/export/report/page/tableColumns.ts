import { textWidth } from '../../../charts/parts/textWidth';

/** Most width of a column as a multiple of its size of type, where there is not room for all. */
const mostEms = 21;
/** Sizes of type in points that a table is tried in: one of many columns needs a smaller one. */
const sizes = [8, 7.5, 7, 6.5, 6] as const;

/** Ems that a column has at least, where its cells are as long: four Chinese characters stay on a line. */
const leastEms = 4.2;
/** By how much fonts of other programs may be wider than estimated before a word is broken. */
const fontSlack = 1.1;
/** Share of a table's width that its longest words may take, so that longer cells have room to break well. */
const mostTaken = 0.8;

/** Room between two columns in ems. */
const paddingEms = 0.75;
/** Smallest size of type in points that a table may need before columns are left out. */
const readableSize = 7;

/** How a table is set: its size of type, and the widths of its columns with the room between them. */
export interface TableColumns {
  readonly size: number;
  readonly padding: number;
  readonly widths: readonly number[];
}

/** Points that a column is made wider by where there is room: fonts of other programs may run wider. */
const mostSlack = 12;

const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);

interface Needs {
  /** Widths in which nothing is broken into lines. */
  readonly natural: readonly number[];
  /** Widths in which no word is broken. */
  readonly least: readonly number[];
}

/** Widths that columns need at a size of type 1. */
function needsOf(rows: readonly (readonly string[])[]): Needs {
  const count = rows[0]?.length ?? 0;
  const columns = Array.from({ length: count }, (_, i) => [...new Set(rows.map((row) => row[i] ?? ''))]);
  const widest = (texts: readonly string[]) =>
    texts.reduce((width, text) => Math.max(width, textWidth(text, 1, true) * fontSlack), 1);
  const words = (cell: string) => cell.split(/\s+|(?<=\p{Script=Han})/u);
  return {
    natural: columns.map((cells) => Math.min(mostEms, widest(cells))),
    least: columns.map((cells) => {
      const longestWord = widest(cells.flatMap(words));
      return Math.min(mostEms, widest(cells), Math.max(leastEms, longestWord));
    }),
  };
}

/** Whether all columns have room in a size of type that can be read, with no word broken. */
export function fitsColumns(rows: readonly (readonly string[])[], room: number): boolean {
  const least = needsOf(rows).least.map((width) => (width + paddingEms) * readableSize);
  return sum(least) <= room * mostTaken;
}

/**
 * Columns of a table in the largest size of type in which no word has to be broken: as wide as their
 * longest cells where all have room, otherwise with the room shared out.
 *
 * @param rows cells in words, the head first
 * @param room width of the table in points
 */
export function tableColumns(rows: readonly (readonly string[])[], room: number): TableColumns {
  const needs = needsOf(rows);
  const at = (size: number) => {
    const padding = size * paddingEms;
    const wide = (widths: readonly number[]) => widths.map((width) => width * size + padding);
    return { size, padding, natural: wide(needs.natural), least: wide(needs.least) };
  };
  const smallest = at(sizes.at(-1) ?? 6);
  const { size, padding, natural, least } =
    sizes.map(at).find((one) => sum(one.least) <= room * mostTaken) ?? smallest;
  return { size, padding, widths: sharedOut(natural, least, room) };
}

function sharedOut(natural: readonly number[], least: readonly number[], room: number): readonly number[] {
  const left = room - sum(natural);
  if (left >= 0) return natural.map((width) => width + Math.min(mostSlack, left / natural.length));
  const spare = room - sum(least);
  if (spare <= 0) return least.map((width) => (width * room) / sum(least));
  const wishes = natural.map((width, i) => width - (least[i] ?? 0));
  const wished = Math.max(1, sum(wishes));
  return least.map((width, i) => width + (spare * (wishes[i] ?? 0)) / wished);
}
