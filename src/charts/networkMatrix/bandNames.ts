import { spread } from '../parts/spread';
import { textWidth } from '../parts/textWidth';
import { clipText } from '../parts/wrapText';
import type { LineMark, TextMark } from '../scene';
import type { BandMarker } from './bandLines';
import { bandStyle } from './bandStyle';
import { barGap, barWidth, bandRoom, rounded, type MatrixFrame } from './matrixFrame';
import type { NetworkMatrixInput } from './networkMatrixInput';

interface BandNames {
  readonly markers: BandMarker[];
  readonly lines: LineMark[];
  readonly texts: TextMark[];
}

/** Names of bands beside their rows, moved apart, each with a line to the middle of its band. */
export function bandNames({ palette, textSize, rows }: NetworkMatrixInput, frame: MatrixFrame): BandNames {
  const heads: BandNames = { markers: [], lines: [], texts: [] };
  const { left, top, rowPitch } = frame;
  const step = textSize + 4;
  const middles = rows.bands.map(({ from, to }) => top + ((from + to) / 2) * rowPitch);
  const last = Math.max(top + rows.lines.length * rowPitch, top + step * rows.bands.length) - step / 2;
  const places = spread(middles, step, last);
  rows.bands.forEach(({ name, count, slot }, i) => {
    const y = rounded(places[i] ?? 0);
    const { colour, shape } = bandStyle(slot, palette);
    heads.markers.push({ shape, x: 6, y, size: 9, colour });
    const text = clipText(name, left - bandRoom - 26 - textWidth(count, textSize), textSize) + count;
    heads.texts.push({
      x: 15,
      y: rounded(y + textSize * 0.35),
      text,
      size: textSize,
      colour: palette.colour.ink,
    });
    const x2 = rounded(left - barWidth - barGap - 2);
    const x1 = Math.min(x2 - 6, rounded(15 + textWidth(text, textSize) + 4));
    heads.lines.push({ x1, x2, y1: y, y2: rounded(middles[i] ?? y), colour: palette.colour.line, width: 1 });
  });
  return heads;
}
