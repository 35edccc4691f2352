import type { Glyph } from 'fontkit';
import type { Fonts, OpenFont, TextSample } from './fonts';

/** A glyph of a text: where it stands and what it looks like, in thousandths of the type size. */
export interface ShapedGlyph {
  /** `null` for a character that no font has: a box is drawn. */
  readonly font: OpenFont | null;
  readonly glyph: Glyph | null;
  readonly x: number;
  readonly y: number;
}

export interface ShapedText {
  readonly glyphs: readonly ShapedGlyph[];
  readonly width: number;
}

/** Width of the box that stands for a character without a glyph, in thousandths of the type size. */
export const boxWidth = 600;

const shapedRuns = new WeakMap<OpenFont, Map<string, ShapedText>>();

/** A run in one font: kerning and ligatures as the font has them. Runs repeat in a figure, so they are kept. */
function shapeRun(open: OpenFont, text: string): ShapedText {
  const known = shapedRuns.get(open) ?? new Map<string, ShapedText>();
  shapedRuns.set(open, known);
  const found = known.get(text);
  if (found !== undefined) return found;
  const { glyphs, positions } = open.font.layout(text);
  const toThousandths = 1000 / open.font.unitsPerEm;
  let width = 0;
  const shaped = glyphs.map((glyph, i): ShapedGlyph => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {};
    const x = width + xOffset * toThousandths;
    width += xAdvance * toThousandths;
    return { font: open, glyph, x, y: -yOffset * toThousandths };
  });
  const result = { glyphs: shaped, width };
  known.set(text, result);
  return result;
}

function boxes(text: string): ShapedText {
  const glyphs = [...text].map((_, i): ShapedGlyph => ({ font: null, glyph: null, x: i * boxWidth, y: 0 }));
  return { glyphs, width: glyphs.length * boxWidth };
}

/** The glyphs of a line of text, left to right, with the fonts prepared before. */
export function shapeText(sample: TextSample, fonts: Fonts): ShapedText {
  let width = 0;
  const glyphs = fonts.runs(sample).flatMap(({ font, text }) => {
    const run = font === null ? boxes(text) : shapeRun(font, text);
    const start = width;
    width += run.width;
    return run.glyphs.map((glyph) => ({ ...glyph, x: start + glyph.x }));
  });
  return { glyphs, width };
}
