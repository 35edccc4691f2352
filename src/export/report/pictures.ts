import type { FigureFile } from '../figureFile';
import type { Platform } from '../platform';
import { outlineText } from '../svg/outlines';

/** A drawing as a vector picture, and as pixels for programs that cannot show one. */
export interface Pictures {
  readonly svg: string;
  readonly png: Uint8Array;
}

/** Pixels of the fallback for one px of the layout. */
export const fallbackScale = 2;

/** Both pictures of a drawing of this size in px. @throws {ExportError} */
export async function picturesOf(
  file: FigureFile,
  size: { readonly width: number; readonly height: number },
  platform: Platform,
): Promise<Pictures> {
  const svg = platform.drawSvg(file);
  const outlined = await outlineText(svg, platform);
  return { svg, png: await platform.rasterise(outlined, size.width, size.height, fallbackScale) };
}
