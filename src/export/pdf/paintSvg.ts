import { ExportError } from '../../model/errors';
import type { Fonts, TextSample } from '../fonts/fonts';
import type { XmlNode } from '../svg/canonicalSvg';
import { fillHatch, readHatch, type Hatch } from './hatch';
import {
  attributesOf,
  fillOf,
  fillOpacityOf,
  letteringOf,
  rootState,
  stateWithin,
  strokeOf,
  type PaintState,
} from './paintState';
import { paintText } from './paintText';
import { applyTransform } from './transform';

/** Where a drawing is painted, in points from the top left of the page, and points for one of its units. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

const element = 1;
const unseen = new Set(['title', 'desc', 'metadata', 'defs', 'pattern']);

const children = (node: XmlNode) =>
  Array.from(node.childNodes).filter(({ nodeType }) => nodeType === element);

const contentOf = (node: XmlNode): string =>
  Array.from(node.childNodes, (child) => (child.nodeType === 3 ? (child.nodeValue ?? '') : contentOf(child)))
    .join('')
    .replace(/[\t\n\r ]+/g, ' ')
    .trim();

/** Every text of a drawing, for `Fonts.prepare`. */
export function textsOf(node: XmlNode, around: PaintState = rootState): TextSample[] {
  const state = stateWithin(attributesOf(node), around);
  if (node.nodeName === 'text') return [{ ...letteringOf(state), text: contentOf(node) }];
  return unseen.has(node.nodeName) ? [] : children(node).flatMap((child) => textsOf(child, state));
}

function hatchesOf(node: XmlNode): [string, Hatch][] {
  const id = attributesOf(node).get('id');
  const own: [string, Hatch][] =
    node.nodeName === 'pattern' && id !== undefined ? [[`url(#${id})`, readHatch(node)]] : [];
  return [...own, ...children(node).flatMap(hatchesOf)];
}

/** Draws the outline of a shape into the document; `false` for what is no shape. */
function outlineOf(document: PDFKit.PDFDocument, name: string, own: ReadonlyMap<string, string>): boolean {
  const of = (key: string) => Number(own.get(key) ?? 0);
  switch (name) {
    case 'path':
      document.path(own.get('d') ?? '');
      return true;
    case 'rect':
      document.rect(of('x'), of('y'), of('width'), of('height'));
      return true;
    case 'circle':
      document.circle(of('cx'), of('cy'), of('r'));
      return true;
    case 'line':
      document.moveTo(of('x1'), of('y1')).lineTo(of('x2'), of('y2'));
      return true;
    default:
      return false;
  }
}

/**
 * Paints drawings onto pages: shapes as shapes, text as text. Knows what the charts are drawn with: groups,
 * paths, rectangles, circles, lines, hatches and lines of text.
 */
class SvgPainter {
  constructor(
    private readonly document: PDFKit.PDFDocument,
    private readonly fonts: Fonts,
    private readonly hatches: ReadonlyMap<string, Hatch>,
  ) {}

  paint(node: XmlNode, around: PaintState): void {
    const name = node.nodeName;
    if (unseen.has(name)) return;
    const { document } = this;
    const own = attributesOf(node);
    const transform = own.get('transform');
    const isMoved = transform !== undefined || name === 'svg';
    if (isMoved) document.save();
    const enlarged = transform === undefined ? 1 : applyTransform(document, transform);
    const inside = stateWithin(own, around);
    const state = { ...inside, enlarged: inside.enlarged * enlarged };
    if (name === 'svg' || name === 'g') {
      if (name === 'svg') this.enter(own);
      for (const child of children(node)) this.paint(child, state);
    } else if (name === 'text') this.text(node, own, state);
    else this.shape(name, own, state);
    if (isMoved) document.restore();
  }

  /** A drawing within the drawing: moved, and cut off at its edges unless it says otherwise. */
  private enter(own: ReadonlyMap<string, string>): void {
    const of = (key: string) => Number(own.get(key) ?? 0);
    this.document.translate(of('x'), of('y'));
    if (own.get('overflow') !== 'visible') this.document.rect(0, 0, of('width'), of('height')).clip();
  }

  private text(node: XmlNode, own: ReadonlyMap<string, string>, state: PaintState): void {
    const text = contentOf(node);
    if (text === '') return;
    const fill = fillOf(state);
    paintText(
      this.document,
      {
        ...letteringOf(state),
        text,
        x: Number(own.get('x') ?? 0),
        y: Number(own.get('y') ?? 0),
        colour: fill,
        opacity: fillOpacityOf(state),
        halo: strokeOf(state),
      },
      this.fonts,
    );
  }

  private shape(name: string, own: ReadonlyMap<string, string>, state: PaintState): void {
    const { document } = this;
    const fill = name === 'line' ? null : fillOf(state);
    const stroke = strokeOf(state, own.get('vector-effect') === 'non-scaling-stroke');
    if ((fill === null && stroke === null) || state.opacity === 0) return;
    const outline = () => {
      if (!outlineOf(document, name, own)) throw new ExportError('unknown-shape', { name });
    };
    document.save();
    if (fill !== null) {
      const hatch = this.hatches.get(fill);
      const opacity = fillOpacityOf(state);
      if (hatch !== undefined) fillHatch(document, hatch, opacity, outline);
      else {
        document.fillColor(fill).fillOpacity(opacity);
        outline();
        document.fill();
      }
    }
    if (stroke !== null) {
      document.strokeColor(stroke.colour).strokeOpacity(stroke.opacity);
      document.lineWidth(stroke.width).lineJoin(stroke.join).lineCap(stroke.cap);
      if (stroke.dash.length > 0) document.dash([...stroke.dash] as unknown as number, {});
      outline();
      document.stroke();
    }
    document.restore();
  }
}

/**
 * Paints a figure's SVG onto the current page of a PDF, with text as text in fonts that have been
 * prepared for `textsOf(root)`. @throws {ExportError} where the drawing has what no chart draws with
 */
export function paintSvg(document: PDFKit.PDFDocument, root: XmlNode, place: Place, fonts: Fonts): void {
  const painter = new SvgPainter(document, fonts, new Map(hatchesOf(root)));
  const state = stateWithin(attributesOf(root), rootState);
  document.save().translate(place.x, place.y).scale(place.scale, place.scale);
  for (const child of children(root)) painter.paint(child, state);
  document.restore();
}
