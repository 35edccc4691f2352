import type { Palette } from '../../theme/palette';
import { slotStyle } from '../parts/slotStyle';

/** Colour and marker of a group; those without a place in the palette share a grey circle. */
export function bandStyle(slot: number | null, palette: Palette): { colour: string; shape: string } {
  if (slot === null) return { colour: palette.colour.lineStrong, shape: 'circle' };
  const { colour, marker } = slotStyle(palette, slot);
  return { colour, shape: marker };
}
