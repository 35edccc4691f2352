import { ExportError } from '../../model/errors';
import { weightOf } from '../fonts/fontWeight';
import type { FontWeight } from '../fonts/fontFiles';
import type { XmlNode } from '../svg/canonicalSvg';

/** What holds for a part of a drawing and goes on to the parts in it. */
export interface PaintState {
  readonly attributes: ReadonlyMap<string, string>;
  /** Product of the opacities around: parts that lie over each other inside are not told apart. */
  readonly opacity: number;
  /** How much the drawing has been enlarged so far; strokes that keep their width are divided by it. */
  readonly enlarged: number;
}

const inherited = new Set([
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'font-size',
  'font-weight',
  'text-anchor',
  'lang',
  'paint-order',
]);

export const rootState: PaintState = { attributes: new Map(), opacity: 1, enlarged: 1 };

export function attributesOf(node: XmlNode): ReadonlyMap<string, string> {
  return new Map(Array.from(node.attributes ?? []).map(({ name, value }) => [name, value]));
}

/** The state inside an element. */
export function stateWithin(own: ReadonlyMap<string, string>, around: PaintState): PaintState {
  const kept = [...own].filter(([name]) => inherited.has(name));
  return {
    ...around,
    attributes: kept.length === 0 ? around.attributes : new Map([...around.attributes, ...kept]),
    opacity: around.opacity * Number(own.get('opacity') ?? 1),
  };
}

export interface Stroke {
  readonly colour: string;
  readonly width: number;
  readonly opacity: number;
  readonly dash: readonly number[];
  readonly join: 'miter' | 'round' | 'bevel';
  readonly cap: 'butt' | 'round' | 'square';
}

const isPainted = (colour: string) => colour !== 'none' && colour !== 'transparent';

/** A colour of SVG in the form `#rrggbb`, a reference to a pattern as it is. @throws {ExportError} */
function toColour(colour: string): string {
  if (/^#[\da-f]{6}$/i.test(colour) || colour.startsWith('url(')) return colour;
  const parts = /^rgb\((\d+), ?(\d+), ?(\d+)\)$/.exec(colour)?.slice(1);
  if (parts === undefined) throw new ExportError('unknown-colour', { colour });
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}

/** Colour or pattern that an element is filled with, `null` for none; black where nothing is said. */
export function fillOf({ attributes }: PaintState): string | null {
  const fill = attributes.get('fill') ?? '#000000';
  return isPainted(fill) ? toColour(fill) : null;
}

export function fillOpacityOf({ attributes, opacity }: PaintState): number {
  return opacity * Number(attributes.get('fill-opacity') ?? 1);
}

export function strokeOf({ attributes, opacity, enlarged }: PaintState, keepsWidth = false): Stroke | null {
  const colour = attributes.get('stroke') ?? 'none';
  const scale = keepsWidth ? 1 / enlarged : 1;
  const width = Number(attributes.get('stroke-width') ?? 1) * scale;
  if (!isPainted(colour) || !(width > 0)) return null;
  const dash = (attributes.get('stroke-dasharray') ?? '').split(/[ ,]+/).map(Number);
  return {
    colour: toColour(colour),
    width,
    opacity: opacity * Number(attributes.get('stroke-opacity') ?? 1),
    dash: dash.every((length) => length > 0) ? dash.map((length) => length * scale) : [],
    join: (attributes.get('stroke-linejoin') as Stroke['join'] | undefined) ?? 'miter',
    cap: (attributes.get('stroke-linecap') as Stroke['cap'] | undefined) ?? 'butt',
  };
}

export interface Lettering {
  readonly size: number;
  readonly weight: FontWeight;
  readonly language: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

export function letteringOf({ attributes }: PaintState): Lettering {
  const anchor = attributes.get('text-anchor');
  return {
    size: Number(attributes.get('font-size') ?? 16),
    weight: weightOf(attributes.get('font-weight')),
    language: attributes.get('lang') ?? 'en',
    anchor: anchor === 'middle' || anchor === 'end' ? anchor : 'start',
  };
}
