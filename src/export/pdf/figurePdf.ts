import { ExportError } from '../../model/errors';
import type { FileProperties } from '../fileProperties';
import { fontsOf } from '../fonts/fonts';
import type { Platform } from '../platform';
import type { XmlNode } from '../svg/canonicalSvg';
import { attributesOf } from './paintState';
import { paintSvg, textsOf } from './paintSvg';
import { createPdf, pdfBytes } from './pdfDocument';

const pointsAnInch = 72;
const pointsAPx = pointsAnInch / 96;
const pointsAMillimetre = pointsAnInch / 25.4;

/** A length of SVG in points. @throws {ExportError} */
function points(length: string | undefined): number {
  const value = Number.parseFloat(length ?? '');
  if (!(value > 0)) throw new ExportError('no-size', { length });
  return value * (length?.endsWith('mm') === true ? pointsAMillimetre : pointsAPx);
}

const described = (root: XmlNode) =>
  ['title', 'desc']
    .flatMap((name) => Array.from(root.childNodes).filter((child) => child.nodeName === name))
    .map((node) => Array.from(node.childNodes, ({ nodeValue }) => nodeValue ?? '').join(''))
    .join(' ');

/**
 * PDF of a figure on a page of its physical size: shapes as shapes, text as text in embedded parts of the
 * fonts, and the drawing tagged as a figure with its description. @throws {ExportError}
 */
export async function figurePdf(
  svg: string,
  properties: FileProperties,
  platform: Platform,
): Promise<Uint8Array> {
  const root = platform.parseXml(svg);
  const own = attributesOf(root);
  const size: [number, number] = [points(own.get('width')), points(own.get('height'))];
  const units = Number(own.get('viewBox')?.split(' ')[2]);
  const fonts = fontsOf(platform);
  await fonts.prepare(textsOf(root));
  const document = createPdf(properties);
  document.addPage({ size, margin: 0 });
  const figure = document.struct('Figure', { alt: described(root), lang: properties.language }, () =>
    paintSvg(document, root, { x: 0, y: 0, scale: size[0] / units }, fonts),
  );
  document.addStructure(document.struct('Document', {}, [figure]));
  return pdfBytes(document);
}
