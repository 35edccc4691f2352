import type { FontWeight } from './fontFiles';

/** The weight of the fonts of the export that is nearest to one of SVG. */
export function weightOf(value: string | undefined): FontWeight {
  return value === 'bold' || Number(value) >= 600 ? 700 : 400;
}
