import { ExportError } from '../../model/errors';

/** Width and height in px that a canonical SVG is laid out for. @throws {ExportError} where it names none */
export function drawnSize(svg: string): { readonly width: number; readonly height: number } {
  const [, width, height] = /<svg [^>]*viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  if (width === undefined || height === undefined) throw new ExportError('no-size');
  return { width: Number(width), height: Number(height) };
}
