import { ExportError } from '../../model/errors';
import type { XmlNode } from '../svg/canonicalSvg';
import { attributesOf } from './paintState';
import { applyTransform } from './transform';

/** A pattern of an SVG: tiles with a ground and lines on it. */
export interface Hatch {
  readonly width: number;
  readonly height: number;
  readonly transform: string;
  readonly ground: string | null;
  readonly colour: string;
  /** Operators of PDF that stroke the lines of a tile. */
  readonly lines: string;
}

const byName = (node: XmlNode, name: string) =>
  Array.from(node.childNodes)
    .filter((child) => child.nodeName === name)
    .map(attributesOf);

/** Tiles put one over the other into one, because readers leave a gap between tiles. */
const stacked = 100;

/** @throws {ExportError} where the lines do not go through from tile to tile */
export function readHatch(node: XmlNode): Hatch {
  const own = attributesOf(node);
  const [width, height] = [Number(own.get('width')), Number(own.get('height'))];
  const lines = byName(node, 'line').map((line) => {
    const of = (name: string) => Number(line.get(name) ?? 0);
    const isThrough = of('x1') === of('x2') && of('y1') === 0 && of('y2') === height;
    if (!isThrough) throw new ExportError('unknown-pattern');
    return `${of('stroke-width')} w ${of('x1')} 0 m ${of('x1')} ${height * stacked} l S`;
  });
  return {
    width,
    height: height * stacked,
    transform: own.get('patternTransform') ?? '',
    ground: byName(node, 'rect')[0]?.get('fill') ?? null,
    colour: byName(node, 'line')[0]?.get('stroke') ?? '#000000',
    lines: lines.join(' '),
  };
}

/** Fills what `outline` draws: the ground first, then the lines, tiled from the origin of the drawing. */
export function fillHatch(
  document: PDFKit.PDFDocument,
  hatch: Hatch,
  opacity: number,
  outline: () => void,
): void {
  if (hatch.ground !== null && hatch.ground !== 'transparent' && hatch.ground !== 'none') {
    document.fillColor(hatch.ground).fillOpacity(opacity);
    outline();
    document.fill();
  }
  const tile = document.pattern([0, 0, hatch.width, hatch.height], hatch.width, hatch.height, hatch.lines);
  document.save();
  applyTransform(document, hatch.transform);
  tile.embed();
  document.restore();
  document.fillColor([tile, hatch.colour]).fillOpacity(opacity);
  outline();
  document.fill();
}
