import type { LineMark, RectMark, TextMark } from '../scene';
import { bandNames } from './bandNames';
import type { BandMarker } from './bandLines';
import { bandStyle } from './bandStyle';
import { lineNames } from './lineNames';
import { barGap, barWidth, bandRoom, edgesOf, rounded, type MatrixFrame } from './matrixFrame';
import type { NetworkMatrixInput } from './networkMatrixInput';

/** What stands around the cells: bands with their names, numbers and names of rows and columns. */
export interface MatrixHeads {
  readonly bands: RectMark[];
  readonly markers: BandMarker[];
  readonly lines: LineMark[];
  readonly texts: TextMark[];
}

function bandHeads(input: NetworkMatrixInput, frame: MatrixFrame): MatrixHeads {
  const { palette, textSize, rows } = input;
  const columns = input.columns ?? rows;
  const { left, top, rowPitch, columnPitch } = frame;
  const { lineStrong } = palette.colour;
  const heads: MatrixHeads = { bands: [], markers: [], lines: [], texts: [] };
  const { right, bottom } = edgesOf(input, frame);
  if (rows.bands.length > 1)
    for (const { slot, from, to } of rows.bands) {
      const y = rounded(top + from * rowPitch);
      const height = Math.max(0.5, rounded((to - from) * rowPitch - 0.5));
      const fill = bandStyle(slot, palette).colour;
      heads.bands.push({ x: rounded(left - barWidth - barGap), y, width: barWidth, height, fill });
      if (from > 0)
        heads.lines.push({ x1: rounded(left), x2: right, y1: y, y2: y, colour: lineStrong, width: 1 });
    }
  if (columns.bands.length > 1)
    for (const { slot, from, to } of columns.bands) {
      const x = rounded(left + from * columnPitch);
      const width = Math.max(0.5, rounded((to - from) * columnPitch - 0.5));
      const { colour, shape } = bandStyle(slot, palette);
      heads.bands.push({ x, y: rounded(top - barWidth - barGap), width, height: barWidth, fill: colour });
      if (from > 0)
        heads.lines.push({ x1: x, x2: x, y1: rounded(top), y2: bottom, colour: lineStrong, width: 1 });
      if (!frame.hasNumbers && width >= 12) {
        const y = rounded(top - bandRoom - textSize * 0.45);
        heads.markers.push({ shape, x: rounded(x + width / 2), y, size: 8, colour });
      }
    }
  return heads;
}

export function matrixHeads(input: NetworkMatrixInput, frame: MatrixFrame): MatrixHeads {
  const bands = bandHeads(input, frame);
  const names = frame.bandsAt === 'side' ? bandNames(input, frame) : null;
  return {
    bands: bands.bands,
    markers: [...bands.markers, ...(names?.markers ?? [])],
    lines: [...bands.lines, ...(names?.lines ?? [])],
    texts: [...(names?.texts ?? []), ...lineNames(input, frame)],
  };
}
