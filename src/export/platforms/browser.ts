import { ExportError } from '../../model/errors';
import type { Platform } from '../platform';
import { browserSvg } from '../svg/browserSvg';
import type { XmlNode } from '../svg/canonicalSvg';
import { fontUrls } from './fontUrls';

/** @throws {ExportError} */
function parseXml(text: string): XmlNode {
  const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
  const problem = documentElement.querySelector('parsererror');
  if (problem !== null) throw new ExportError('no-xml', { message: problem.textContent });
  return documentElement;
}

async function paintPng(svg: string, width: number, height: number, scale: number): Promise<Uint8Array> {
  const image = new Image();
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    image.src = url;
    await image.decode();
    const canvas = new OffscreenCanvas(Math.round(width * scale), Math.round(height * scale));
    const context = canvas.getContext('2d', { alpha: false });
    if (context === null) throw new ExportError('no-canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await canvas.convertToBlob({ type: 'image/png' });
    return new Uint8Array(await blob.arrayBuffer());
  } catch (cause) {
    throw cause instanceof ExportError ? cause : new ExportError('no-png', {}, { cause });
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** A page that is not shown paints no frames; it goes on after this many milliseconds. */
const longestFrame = 100;

/** Writes files in the page. Fonts are files of the site, fetched when a text needs them. */
export const browserPlatform: Platform = {
  drawSvg: browserSvg,
  parseXml,
  rasterise: paintPng,
  async fontBytes(id) {
    const url = fontUrls[id as keyof typeof fontUrls];
    const response = await fetch(url).catch((cause: unknown) => {
      throw new ExportError('no-font', { id }, { cause });
    });
    if (!response.ok) throw new ExportError('no-font', { id, status: response.status });
    return new Uint8Array(await response.arrayBuffer());
  },
  pause: () =>
    new Promise((done) => {
      requestAnimationFrame(() => setTimeout(done));
      setTimeout(done, longestFrame);
    }),
};
