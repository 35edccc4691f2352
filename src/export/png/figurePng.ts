import type { Platform } from '../platform';
import { outlineText } from '../svg/outlines';
import { resolutionChunk, textChunk, withChunks } from './pngChunks';
import { pngSize, type DrawnSize } from './pngSize';

export interface PngOptions extends DrawnSize {
  /** From 1 to 4; 1 is 96 pixels an inch. */
  readonly scale: number;
  /** `metadataText` of the file. */
  readonly metadata: string;
}

/** Under this keyword a PNG carries the metadata of its figure. */
export const metadataKeyword = 'think-tank-atlas';

const inchesAMetre = 1 / 0.0254;

/** PNG of a figure's SVG with its resolution and metadata, letters in the fonts of the export. @throws {ExportError} */
export async function figurePng(svg: string, options: PngOptions, platform: Platform): Promise<Uint8Array> {
  const { width, height, scale, metadata } = options;
  const size = pngSize(options, scale);
  // One path a text is painted faster than shared glyphs, and nobody keeps this SVG.
  const outlined = await outlineText(svg, platform, { isShared: false });
  const png = await platform.rasterise(outlined, width, height, size.width / width);
  return withChunks(png, [
    resolutionChunk(Math.round(size.dpi * inchesAMetre)),
    textChunk(metadataKeyword, metadata),
  ]);
}
