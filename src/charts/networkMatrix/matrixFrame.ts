import { textWidth } from '../parts/textWidth';
import type { MatrixSide, NetworkMatrixInput } from './networkMatrixInput';

/** Names beside their rows, under the matrix with their numbers, or nowhere: then bands say what belongs together. */
export type NamesAt = 'beside' | 'below' | 'none';
/** Names of bands beside their rows, or in lines above the matrix. */
export type BandsAt = 'side' | 'above';

export interface MatrixFrame {
  readonly namesAt: NamesAt;
  readonly bandsAt: BandsAt;
  readonly hasNumbers: boolean;
  /** Size in px of names and numbers. */
  readonly nameSize: number;
  /** Top left corner of the cells in px. */
  readonly left: number;
  readonly top: number;
  readonly rowPitch: number;
  readonly columnPitch: number;
  /** Room of the numbers at the left. */
  readonly numberRoom: number;
}

const largestCell = 32;
const smallestCell = 0.4;
/** Thickness in px of a band, its gap to the cells, and the room for both. */
export const barWidth = 5;
export const barGap = 2;
export const bandRoom = 10;
/** Names are listed under a matrix of at most so many rows. */
const mostListed = 60;
/** Rows with names make a matrix at most so much higher than wide, or so many px. */
const highest = 720;
/** Cells of at least so many px may have bands named beside them. */
const leastBesideBands = 5;

export const rounded = (value: number) => Math.round(value * 100) / 100;

const widest = (names: readonly { readonly name: string }[], size: number) =>
  names.reduce((most, { name }) => Math.max(most, textWidth(name, size)), 0);

interface Pitches {
  readonly rowPitch: number;
  readonly columnPitch: number;
}

function pitches(input: NetworkMatrixInput, columns: MatrixSide, left: number, top: number): Pitches {
  const { width, height, textSize } = input;
  const m = Math.max(1, input.rows.lines.length);
  const n = Math.max(1, columns.lines.length);
  const room = height === null ? Infinity : Math.max(40, height - top - 2);
  const columnPitch = Math.max(smallestCell, Math.min(largestCell, (width - left - 1) / n));
  if (input.columns === null) {
    const pitch = Math.max(smallestCell, Math.min(columnPitch, room / m));
    return { rowPitch: pitch, columnPitch: pitch };
  }
  const readable = textSize + 3;
  const rowPitch =
    m * readable <= Math.min(room, Math.max(highest, width))
      ? Math.max(readable, Math.min(columnPitch, room / m))
      : Math.min(columnPitch, width / m, room / m);
  return { rowPitch: Math.max(smallestCell, rowPitch), columnPitch };
}

/**
 * Where the cells of a matrix stand and how large they are.
 *
 * @param bandHeight height in px of the lines that name the bands above the matrix
 */
export function matrixFrame(
  input: NetworkMatrixInput,
  bandHeight: (bandsAt: BandsAt) => number,
): MatrixFrame {
  const { width, height, textSize, isNarrow, rows } = input;
  const columns = input.columns ?? rows;
  const isSquare = input.columns === null;
  const m = rows.lines.length;
  const rowBand = rows.bands.length > 1 ? bandRoom : 4;
  const columnBand = columns.bands.length > 1 ? bandRoom : 4;
  const numberRoom = textWidth(String(Math.max(m, columns.lines.length)), textSize) + 8;
  const headHeight = textSize + 2 + columnBand;

  const namedTop = bandHeight('above') + headHeight;
  const nameRoom = Math.min(widest(rows.lines, textSize) + 8, width * 0.32);
  const besideLeft = nameRoom + (isSquare ? numberRoom : 0) + rowBand;
  const beside = pitches(input, columns, besideLeft, namedTop);
  const withNames = {
    bandsAt: 'above' as const,
    hasNumbers: true,
    top: namedTop,
    numberRoom,
    nameSize: textSize,
  };
  if (beside.rowPitch >= textSize * 1.1 && (isSquare || !isNarrow))
    return { ...withNames, ...beside, namesAt: 'beside', left: besideLeft };

  const small = smallNames(input, namedTop, rowBand);
  if (small !== null) return { ...withNames, ...small };

  const belowLeft = numberRoom + rowBand;
  const below = pitches(input, columns, belowLeft, namedTop);
  if (isSquare && height === null && m <= mostListed && below.rowPitch >= textSize * 1.05)
    return { ...withNames, ...below, namesAt: 'below', left: belowLeft };

  const hasNumbers = !isSquare && height === null;
  const named = rows.bands.map(({ name, count }) => ({ name: name + count }));
  // Where the height is what limits the cells, names may have the width that is left.
  const spare = isSquare && height !== null ? width - height : 0;
  const bandNames = Math.min(widest(named, textSize) + 36, Math.max(width * 0.32, spare));
  const unnamed = (bandsAt: BandsAt) => {
    const left = (bandsAt === 'side' ? bandNames : 0) + rowBand;
    const top = bandHeight(bandsAt) + (hasNumbers || columns.bands.length > 1 ? headHeight : columnBand);
    return { ...pitches(input, columns, left, top), left, top };
  };
  const beneath = unnamed('above');
  const besides = unnamed('side');
  const isTight = besides.columnPitch < leastBesideBands && beneath.columnPitch >= besides.columnPitch * 1.2;
  const bandsAt = isNarrow || rows.bands.length < 2 || isTight ? 'above' : 'side';
  return {
    ...(bandsAt === 'side' ? besides : beneath),
    namesAt: 'none',
    bandsAt,
    hasNumbers,
    numberRoom,
    nameSize: textSize,
  };
}

/** Rows with small names beside them, in cells that may be a little higher than wide; `null` without room. */
function smallNames(
  input: NetworkMatrixInput,
  top: number,
  rowBand: number,
): Pick<MatrixFrame, 'namesAt' | 'left' | 'nameSize' | 'rowPitch' | 'columnPitch' | 'numberRoom'> | null {
  const { width, leastText, textSize, rows, columns } = input;
  if (columns !== null || leastText >= textSize) return null;
  const numberRoom = textWidth(String(rows.lines.length), leastText) + 8;
  const nameRoom = Math.min(widest(rows.lines, leastText) + 8, width * 0.25);
  const left = nameRoom + numberRoom + rowBand;
  const { columnPitch, rowPitch } = pitches(input, rows, left, top);
  if (rowPitch < leastText * 0.85) return null;
  return {
    namesAt: 'beside',
    left,
    nameSize: leastText,
    rowPitch: Math.max(rowPitch, leastText * 1.1),
    columnPitch,
    numberRoom,
  };
}

/** Right and lower edge of the cells in px. */
export function edgesOf(
  { rows, columns }: NetworkMatrixInput,
  { left, top, rowPitch, columnPitch }: MatrixFrame,
): { readonly right: number; readonly bottom: number } {
  return {
    right: rounded(left + columnPitch * (columns ?? rows).lines.length),
    bottom: rounded(top + rowPitch * rows.lines.length),
  };
}
