import type { Palette } from '../../theme/palette';

/** Parts that have a colour of their own; those beyond share a neutral one. */
const mostColours = 8;

/** Colour of a part by its place. A palette with fewer colours goes on in its shades, which are outlined there. */
export function partFill(slot: number, { categorical, sequential7, diverging7, colour }: Palette): string {
  const further = [sequential7[1], diverging7[2], sequential7[3]];
  const own = slot < mostColours ? (categorical[slot] ?? further[slot - categorical.length]) : undefined;
  return own ?? colour.lineStrong;
}

/** Outline of a filled part: ink where fills are not to be told apart by colour alone. */
export function partStroke({ theme, colour }: Palette): string | undefined {
  return theme === 'highContrast' ? colour.ink : undefined;
}
