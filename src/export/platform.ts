import type { FigureFile } from './figureFile';
import type { XmlNode } from './svg/canonicalSvg';

/** Font files that come with the product, in TrueType outlines. */
export interface FontFile {
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** What writing files needs of a browser or of Node; everything else is the same in both. */
export interface Platform {
  /** The canonical SVG of a figure, with text as text. @throws {ExportError} */
  drawSvg(file: FigureFile): string;
  /** The root element of an SVG text. @throws {ExportError} where it is not XML */
  parseXml(text: string): XmlNode;
  /** PNG of an SVG without text elements, at a multiple of its layout size in px. @throws {ExportError} */
  rasterise(outlined: string, width: number, height: number, scale: number): Promise<Uint8Array>;
  /** Bytes of one of the font files in `fonts/fontFiles.ts`. */
  fontBytes(id: string): Promise<Uint8Array>;
  /** Waits until what is on the screen has been painted; at once where there is none. */
  pause(): Promise<void>;
}
