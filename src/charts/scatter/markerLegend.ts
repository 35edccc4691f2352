import type { Palette } from '../../theme/palette';
import { slotStyle } from '../parts/slotStyle';
import { textWidth } from '../parts/textWidth';
import { clipText } from '../parts/wrapText';
import type { TextMark } from '../scene';
import type { PlacedMarker } from './scatterInput';

export interface LegendEntry {
  readonly name: string;
  /** `null` = plain. */
  readonly slot: number | null;
  readonly isOpen?: boolean;
}

/** Groups with a colour and a marker of their own. */
export const mostGroups = 6;
/** Markers that cannot be open as well as filled. */
const unfillable = ['cross', 'ring'];

/** Colour and marker of a slot; without one plain grey dots. */
export function markerStyle(slot: number | null, palette: Palette): { shape: string; colour: string } {
  if (slot === null) return { shape: 'circle', colour: palette.colour.lineStrong };
  const shapes = palette.markers.filter((marker) => !unfillable.includes(marker));
  return { shape: shapes[slot % shapes.length] ?? 'circle', colour: slotStyle(palette, slot).colour };
}

/** Names with their markers, in as many lines as they need. */
export function markerLegend(
  entries: readonly LegendEntry[],
  width: number,
  textSize: number,
  palette: Palette,
): { height: number; texts: TextMark[]; markers: PlacedMarker[] } {
  const texts: TextMark[] = [];
  const markers: PlacedMarker[] = [];
  const line = Math.round(textSize * 1.5);
  let [x, y] = [0, 0];
  for (const { name, slot, isOpen = false } of entries) {
    const text = clipText(name, width - 18, textSize);
    const room = 18 + textWidth(text, textSize);
    if (x > 0 && x + room > width) {
      x = 0;
      y += line;
    }
    markers.push({ ...markerStyle(slot, palette), x: x + 6, y: y + textSize * 0.65, size: 10, isOpen });
    texts.push({ x: x + 16, y: y + textSize, text, size: textSize, colour: palette.colour.ink });
    x += room + 14;
  }
  return { height: entries.length === 0 ? 0 : y + line + 4, texts, markers };
}
