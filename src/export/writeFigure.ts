import type { Source } from '../model/record';
import type { FigureFile } from './figureFile';
import { fileProperties } from './fileProperties';
import { fileName } from './fileName';
import { fileMetadata, fileSpec } from './fileSpec';
import { metadataText } from './metadata';
import type { Platform } from './platform';
import { drawnSize } from './svg/drawnSize';

/** Formats that one figure can be written in. */
export const figureFormats = ['svg', 'png', 'pdf', 'csv', 'xlsx', 'json', 'zip'] as const;
export type FigureFormat = (typeof figureFormats)[number];

export interface WriteOptions {
  /** Pixels of a PNG for one px of the layout, from 1 to 4. */
  readonly scale: number;
  /** Text of an SVG as outlines, for programs that lack the fonts. */
  readonly outlines: boolean;
  /** Sources of the records behind the figure. */
  readonly sources: readonly Source[];
  readonly platform: Platform;
}

export interface WrittenFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

const types: Readonly<Record<FigureFormat, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  pdf: 'application/pdf',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  zip: 'application/zip',
};

type Writer = (file: FigureFile, options: WriteOptions) => Promise<Uint8Array | string>;

/** What each format needs is loaded when it is asked for. */
const writers: Readonly<Record<FigureFormat, Writer>> = {
  svg: async (file, { outlines, platform }) => {
    const svg = platform.drawSvg(file);
    return outlines ? (await import('./svg/outlines')).outlineText(svg, platform) : svg;
  },
  png: async (file, { scale, platform }) => {
    const { figurePng } = await import('./png/figurePng');
    const svg = platform.drawSvg(file);
    const metadata = metadataText(fileMetadata(file));
    const { millimetres } = file.size;
    return figurePng(svg, { ...drawnSize(svg), millimetres, scale, metadata }, platform);
  },
  pdf: async (file, { platform }) => {
    const { figurePdf } = await import('./pdf/figurePdf');
    return figurePdf(platform.drawSvg(file), fileProperties(file), platform);
  },
  csv: async (file, { sources }) => {
    const { figureCsv } = await import('./figureCsv');
    const { figure, second, info, text } = file;
    return figureCsv({ ...figure, spec: fileSpec(file) }, sources, info, text, second);
  },
  xlsx: async (file, { sources }) => (await import('./xlsx/figureXlsx')).figureXlsx(file, sources),
  json: async (file, { sources }) => (await import('./json/figureJson')).figureJson(file, sources),
  zip: async (file, options) => {
    const { figureZip } = await import('./zip/figureZip');
    const written: [string, Uint8Array][] = [];
    for (const format of figureFormats.filter((one) => one !== 'zip')) {
      const { name, bytes } = await writeFigure(format, file, options);
      written.push([name, bytes]);
      await options.platform.pause();
    }
    return figureZip(file, written, options.sources);
  },
};

/** A name made of what a figure shows. */
export function figureFileName(format: FigureFormat, { figure, second, size, text }: FigureFile): string {
  const languages = [text.language, ...(second ? [second.text.language] : [])];
  return fileName([figure.spec.view, figure.spec.figure, size.id, ...languages], format);
}

/** A figure as the bytes of a file, with a name made of what it shows. @throws {ExportError} */
export async function writeFigure(
  format: FigureFormat,
  file: FigureFile,
  options: WriteOptions,
): Promise<WrittenFile> {
  const written = await writers[format](file, options);
  return {
    name: figureFileName(format, file),
    type: types[format],
    bytes: typeof written === 'string' ? new TextEncoder().encode(written) : written,
  };
}
