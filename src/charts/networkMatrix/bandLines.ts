import type { Palette } from '../../theme/palette';
import { textWidth } from '../parts/textWidth';
import { clipText } from '../parts/wrapText';
import type { TextMark } from '../scene';
import { bandStyle } from './bandStyle';
import type { MatrixBand } from './networkMatrixInput';

export interface BandMarker {
  readonly shape: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
}

export interface BandLines {
  readonly height: number;
  readonly texts: readonly TextMark[];
  readonly markers: readonly BandMarker[];
}

/** Names of bands with their markers, in lines above a matrix. */
export function bandLines(
  bands: readonly MatrixBand[],
  width: number,
  textSize: number,
  palette: Palette,
): BandLines {
  const step = textSize + 8;
  const texts: TextMark[] = [];
  const markers: BandMarker[] = [];
  if (bands.length < 2) return { height: 0, texts, markers };
  let x = 0;
  let y = 0;
  for (const { name, count, slot } of bands) {
    const shown = clipText(name, width - 16 - textWidth(count, textSize), textSize) + count;
    const room = 16 + textWidth(shown, textSize);
    if (x > 0 && x + room > width) {
      x = 0;
      y += step;
    }
    const { colour, shape } = bandStyle(slot, palette);
    markers.push({ shape, x: x + 6, y: y + step / 2, size: 10, colour });
    texts.push({
      x: x + 16,
      y: y + step / 2 + textSize * 0.35,
      text: shown,
      size: textSize,
      colour: palette.colour.ink,
    });
    x += room + 16;
  }
  return { height: y + step + 6, texts, markers };
}
