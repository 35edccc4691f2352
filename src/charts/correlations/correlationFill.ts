import type { Palette } from '../../theme/palette';

/** From here on a coefficient is of the next class, up and down alike. */
const limits = [0.1, 0.3, 0.6];

/** Colour of a coefficient: seven classes, the middle one around 0. */
export function correlationFill(r: number, { diverging7, colour }: Palette): string {
  if (Number.isNaN(r)) return colour.surface;
  const step = limits.filter((limit) => Math.abs(r) >= limit).length;
  return diverging7[3 + Math.sign(r) * step] ?? colour.surface;
}
