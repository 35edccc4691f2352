import { ExportError } from '../../model/errors';
import { weightOf } from '../fonts/fontWeight';
import { fontsOf, type Fonts, type TextSample } from '../fonts/fonts';
import { glyphPath } from '../fonts/glyphPath';
import { shapeText } from '../fonts/shapeText';
import type { Platform } from '../platform';
import { escapeXml } from '../xmlText';
import { scanTexts, type FoundText } from './scanTexts';

/** What a text element says of its letters; everything else it says is kept. */
const ofLetters = new Set([
  'x',
  'y',
  'font-family',
  'font-size',
  'font-weight',
  'lang',
  'text-anchor',
  'transform',
]);

const round = (value: number, digits: number) => String(Number(value.toFixed(digits)));

const sampleOf = ({ text, get }: FoundText): TextSample => ({
  text,
  language: get('lang') ?? 'en',
  weight: weightOf(get('font-weight')),
});

/** Names of the glyphs' paths in the order in which they are first drawn. */
class GlyphPaths {
  readonly ids = new Map<string, string>();

  use(data: string, x: number, y: number): string {
    const id = this.ids.get(data) ?? `g${this.ids.size.toString(36)}`;
    this.ids.set(data, id);
    const at = (name: string, value: number) => (value === 0 ? '' : ` ${name}="${round(value, 1)}"`);
    return `<use href="#${id}"${at('x', x)}${at('y', y)}/>`;
  }

  get defs(): string {
    const paths = [...this.ids].map(([data, id]) => `<path d="${data}" id="${id}"/>`);
    return paths.length === 0 ? '' : `<defs>${paths.join('')}</defs>`;
  }
}

interface Drawn {
  readonly data: string;
  readonly x: number;
  readonly y: number;
}

/** One path of all letters: the halo of a letter must not lie over the letter before it. */
function onePath(glyphs: readonly Drawn[]): string {
  return glyphs.map(({ data, x, y }) => `M${round(x, 1)} ${round(y, 1)}${data}`).join('');
}

function outlined(found: FoundText, fonts: Fonts, paths: GlyphPaths | null): string {
  const { get, own } = found;
  if (found.text === '') return '';
  const size = Number(get('font-size'));
  if (!(size > 0)) throw new ExportError('no-text-size', { text: found.text });
  const { glyphs, width } = shapeText(sampleOf(found), fonts);
  const drawn = glyphs
    .map((glyph): Drawn => ({ data: glyphPath(glyph), x: glyph.x, y: glyph.y }))
    .filter(({ data }) => data !== '');
  if (drawn.length === 0) return '';
  const scale = size / 1000;
  const anchor = get('text-anchor');
  const before = anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0;
  const x = Number(get('x') ?? 0) - before * scale;
  const place = `translate(${round(x, 3)} ${round(Number(get('y') ?? 0), 3)}) scale(${round(scale, 6)})`;
  const turned = own.get('transform');
  const attributes = new Map([...own].filter(([name]) => !ofLetters.has(name)));
  attributes.set('transform', turned === undefined ? place : `${turned} ${place}`);
  const stroke = attributes.get('stroke-width');
  if (stroke !== undefined) attributes.set('stroke-width', round(Number(stroke) / scale, 3));
  const isHaloed = attributes.has('stroke');
  const isOnePath = paths === null || isHaloed;
  if (isOnePath) attributes.set('d', onePath(drawn));
  const written = [...attributes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    // Path data is long and has nothing to escape.
    .map(([name, value]) => ` ${name}="${name === 'd' ? value : escapeXml(value)}"`)
    .join('');
  if (isOnePath) return `<path${written}/>`;
  return `<g${written}>${drawn.map(({ data, x: at, y }) => paths.use(data, at, y)).join('')}</g>`;
}

export interface OutlineOptions {
  /** Each glyph is stored once and placed where it stands, which makes a smaller file but is painted more slowly. */
  readonly isShared?: boolean;
}

/**
 * The same drawing with every text as outlines of the fonts of the export, the same bytes in a browser and in
 * Node. A character that no font has is a box; `missingGlyphs` names it. @param svg as `canonicalSvg` writes it
 * @throws {ExportError}
 */
export async function outlineText(
  svg: string,
  platform: Platform,
  { isShared = true }: OutlineOptions = {},
): Promise<string> {
  const { texts, headEnd } = scanTexts(svg);
  const fonts = fontsOf(platform);
  await fonts.prepare(texts.map(sampleOf));
  const paths = isShared ? new GlyphPaths() : null;
  let [result, at] = ['', headEnd];
  for (const found of texts) {
    result += svg.slice(at, found.start) + outlined(found, fonts, paths);
    at = found.end;
  }
  return svg.slice(0, headEnd) + (paths?.defs ?? '') + result + svg.slice(at);
}
