import type { Glyph } from 'fontkit';
import type { OpenFont } from './fonts';
import type { ShapedGlyph } from './shapeText';
import { boxWidth } from './shapeText';

const [side, line] = [60, 50];
const [wide, high] = [boxWidth - 2 * side, 700];
/** What stands for a character without a glyph: a frame, whose inner edge runs the other way round. */
export const boxPath =
  `m${side} 0v-${high}h${wide}v${high}zm${line}-${line}h${wide - 2 * line}` +
  `v-${high - 2 * line}h-${wide - 2 * line}z`;
const letters = { moveTo: 'm', quadraticCurveTo: 'q', bezierCurveTo: 'c' } as const;
const paths = new WeakMap<OpenFont, Map<number, string>>();

/** Numbers of a path in the shortest form: a minus separates as well as a blank does. */
function join(numbers: readonly number[]): string {
  return numbers.reduce((text, value, i) => text + (i === 0 || value < 0 ? '' : ' ') + String(value), '');
}

/** Outline of a glyph as SVG path data in thousandths of the type size, y downwards, every step relative from its origin. */
function toPathData(glyph: Glyph, scale: number): string {
  let [x, y] = [0, 0];
  let [startX, startY] = [0, 0];
  let data = '';
  for (const { command, args } of glyph.path.commands) {
    if (command === 'closePath') {
      data += 'z';
      [x, y] = [startX, startY];
      continue;
    }
    const points = args.map((value, i) => Math.round(value * (i % 2 === 0 ? scale : -scale)));
    const steps = points.map((value, i) => value - (i % 2 === 0 ? x : y));
    const [dx = 0, dy = 0] = steps.slice(-2);
    [x, y] = [x + dx, y + dy];
    if (command === 'moveTo') [startX, startY] = [x, y];
    if (command !== 'lineTo') data += letters[command] + join(steps);
    else if (dy === 0) data += dx === 0 ? '' : `h${dx}`;
    else data += dx === 0 ? `v${dy}` : `l${join(steps)}`;
  }
  return data;
}

/** Path data of a shaped glyph, empty for a blank; a box where there is no glyph. */
export function glyphPath({ font, glyph }: ShapedGlyph): string {
  if (font === null || glyph === null) return boxPath;
  const known = paths.get(font) ?? new Map<number, string>();
  paths.set(font, known);
  const found = known.get(glyph.id);
  if (found !== undefined) return found;
  const data = toPathData(glyph, 1000 / font.font.unitsPerEm);
  known.set(glyph.id, data);
  return data;
}
