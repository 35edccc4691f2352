import type { Palette } from '../../theme/palette';
import { wrapText } from '../parts/wrapText';
import type { TextMark } from '../scene';

export interface MessageScene {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly TextMark[];
}

/** A sentence in place of a drawing that has nothing to draw. */
export function messageScene(text: string, width: number, size: number, { colour }: Palette): MessageScene {
  const line = size * 1.5;
  const lines = wrapText(text, width, size);
  return {
    width,
    height: line * (lines.length + 1),
    texts: lines.map((one, i) => ({ x: 0, y: line * (i + 1), text: one, size, colour: colour.ink2 })),
  };
}
