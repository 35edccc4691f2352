import { textWidth } from '../parts/textWidth';
import type { TextMark } from '../scene';
import type { TimelineDot, TimelineInput } from './timelineInput';

interface PlacedDot {
  readonly dot: TimelineDot;
  readonly radius: number;
  readonly x: number;
}

/** Cities under the dots that are wide enough apart; a city is not said twice in a row. */
export function placeCities(
  placed: readonly PlacedDot[],
  frame: { readonly middle: number },
  room: { readonly left: number; readonly right: number },
  { textSize, palette }: TimelineInput,
): TextMark[] {
  const marks: TextMark[] = [];
  let right = room.left - 40;
  let said: string | null = null;
  for (const { dot, x } of placed) {
    if (dot.place === null) {
      said = null;
      continue;
    }
    if (dot.place === said) continue;
    const width = textWidth(dot.place, textSize);
    const left = Math.min(x - width / 2, room.right + 8 - width);
    if (left < right + 8) continue;
    right = left + width;
    said = dot.place;
    marks.push({
      x: left,
      y: frame.middle + textSize + 13,
      text: dot.place,
      size: textSize,
      colour: palette.colour.ink2,
      halo: palette.colour.surface,
    });
  }
  return marks;
}
