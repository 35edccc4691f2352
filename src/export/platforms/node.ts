import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { DOMParser, onWarningStopParsing } from '@xmldom/xmldom';
import { render } from 'svelte/server';
import { ExportError } from '../../model/errors';
import { fontPath, type FontId } from '../fonts/fontFiles';
import type { Platform } from '../platform';
import { canonicalSvg, type XmlNode } from '../svg/canonicalSvg';
import FigureDocument from '../svg/FigureDocument.svelte';
import { figureProps } from '../svg/figureProps';

const require = createRequire(import.meta.url);

/** @throws {ExportError} naming the place where the text is not XML */
function parseXml(text: string): XmlNode {
  try {
    const parser = new DOMParser({ onError: onWarningStopParsing });
    const root: unknown = parser.parseFromString(text, 'image/svg+xml').documentElement;
    return root as XmlNode;
  } catch (cause) {
    throw new ExportError('no-xml', {}, { cause });
  }
}

/** Writes files in Node, without a browser. */
export const nodePlatform: Platform = {
  drawSvg(file) {
    const { body } = render(FigureDocument, { props: { ...figureProps(file) } });
    const drawing = parseXml(body.replace(/<!--[\s\S]*?-->/g, ''));
    return `<?xml version="1.0" encoding="UTF-8"?>\n${canonicalSvg(drawing)}`;
  },
  parseXml,
  async rasterise(outlined, width, _height, scale) {
    const { Resvg } = await import('@resvg/resvg-js');
    try {
      const drawing = new Resvg(outlined, {
        fitTo: { mode: 'width', value: Math.round(width * scale) },
        font: { loadSystemFonts: false },
      });
      return new Uint8Array(drawing.render().asPng());
    } catch (cause) {
      throw new ExportError('no-png', {}, { cause });
    }
  },
  async fontBytes(id) {
    return new Uint8Array(await readFile(require.resolve(fontPath(id as FontId))));
  },
  pause: () => new Promise((done) => setImmediate(done)),
};
