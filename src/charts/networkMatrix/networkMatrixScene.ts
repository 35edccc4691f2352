import type { LineMark, RectMark, TextMark } from '../scene';
import { bandLines, type BandMarker } from './bandLines';
import { cellAreas, cellPaths, cellValues, diagonalPath, type CellArea, type CellPath } from './matrixCells';
import { edgesOf, matrixFrame, rounded, type BandsAt, type MatrixFrame } from './matrixFrame';
import { numberedNames } from './lineNames';
import { matrixHeads } from './matrixHeads';
import type { NetworkMatrixInput } from './networkMatrixInput';

export interface NetworkMatrixScene {
  readonly width: number;
  readonly height: number;
  readonly frame: MatrixFrame;
  readonly right: number;
  readonly bottom: number;
  readonly ground: RectMark;
  readonly diagonal: CellPath | null;
  readonly lines: readonly LineMark[];
  readonly paths: readonly CellPath[];
  readonly frames: readonly RectMark[];
  readonly bands: readonly RectMark[];
  readonly markers: readonly BandMarker[];
  readonly texts: readonly TextMark[];
  readonly areas: readonly CellArea[];
  readonly ink: string;
}

/** Pitch in px from which hairlines help to follow a row. */
const leastForGrid = 8;
/** A frame of fewer px would hide what it holds. */
const leastFrame = 9;

function gridLines(frame: MatrixFrame, m: number, n: number, colour: string): LineMark[] {
  const { left, top, rowPitch, columnPitch } = frame;
  if (Math.min(rowPitch, columnPitch) < leastForGrid) return [];
  const [right, bottom] = [rounded(left + columnPitch * n), rounded(top + rowPitch * m)];
  const at = (i: number, start: number, pitch: number) => rounded(start + (i + 1) * pitch);
  return [
    ...Array.from({ length: m - 1 }, (_, i): LineMark => {
      const y = at(i, top, rowPitch);
      return { x1: rounded(left), x2: right, y1: y, y2: y, colour, width: 0.5 };
    }),
    ...Array.from({ length: n - 1 }, (_, i): LineMark => {
      const x = at(i, left, columnPitch);
      return { x1: x, x2: x, y1: rounded(top), y2: bottom, colour, width: 0.5 };
    }),
  ];
}

/** Nodes against each other: coloured cells where two are tied, groups as bands at the side and the top. */
export function networkMatrixScene(input: NetworkMatrixInput): NetworkMatrixScene {
  const { width, palette, textSize, rows, columns } = input;
  const { colour } = palette;
  const legendOf = (at: BandsAt) => bandLines(at === 'side' ? [] : rows.bands, width, textSize, palette);
  const frame = matrixFrame(input, (at) => legendOf(at).height);
  const legend = legendOf(frame.bandsAt);
  const { left, top, rowPitch, columnPitch, namesAt, bandsAt } = frame;
  const { right, bottom } = edgesOf(input, frame);
  const heads = matrixHeads(input, frame);
  const isListed = namesAt === 'below' || (columns !== null && frame.hasNumbers && input.height === null);
  const list = numberedNames(isListed ? (columns ?? rows).lines : [], input, bottom + 8);
  const n = (columns ?? rows).lines.length;
  const isFine = rowPitch < 5;
  return {
    width,
    height: Math.ceil(
      Math.max(list.bottom, bottom + 2, bandsAt === 'side' ? top + (textSize + 4) * rows.bands.length : 0),
    ),
    frame,
    right,
    bottom,
    ground: {
      x: rounded(left),
      y: rounded(top),
      width: rounded(right - left),
      height: rounded(bottom - top),
      fill: colour.surface,
      stroke: colour.lineStrong,
      strokeWidth: 0.75,
    },
    diagonal:
      columns === null
        ? {
            path: diagonalPath(n, frame),
            fill: colour.surfaceAlt,
            stroke: isFine ? colour.line : colour.ink,
            strokeWidth: isFine ? 0.5 : 1,
          }
        : null,
    lines: [...gridLines(frame, rows.lines.length, n, colour.grid), ...heads.lines],
    paths: cellPaths(input, frame),
    frames:
      columns === null
        ? input.frames
            .filter(([from, to]) => (to - from) * columnPitch >= leastFrame)
            .map(([from, to]) => ({
              x: rounded(left + columnPitch * from),
              y: rounded(top + rowPitch * from),
              width: rounded((to - from) * columnPitch),
              height: rounded((to - from) * rowPitch),
              fill: 'none',
              stroke: colour.ink3,
              strokeWidth: 0.75,
            }))
        : [],
    bands: heads.bands,
    markers: [...legend.markers, ...heads.markers],
    texts: [...legend.texts, ...heads.texts, ...cellValues(input, frame), ...list.texts],
    areas: cellAreas(input, frame),
    ink: colour.ink,
  };
}
