import { beforeAll, describe, expect, test } from 'vitest';
import { drawFigure, figuresOf } from '../../../src/figures/draw/drawFigure';
import type { DrawnFigure } from '../../../src/figures/draw/viewDrawing';
import type { Figure } from '../../../src/figures/figure';
import type { FigureSpec, FigureView } from '../../../src/model/figureSpec';
import { languages, type Language } from '../../../src/model/language';
import { loadText } from '../../../src/text/loadText';
import { exportSizes } from '../../../src/theme/exportSizes';
import { contentOf, drawSvg, elements, parseXml } from '../draw';
import { shippedSource } from './shippedSource';

export function specOf(
  view: FigureView,
  figure: string,
  state: string,
  language: Language = 'en',
): FigureSpec {
  return { view, figure, state, language, theme: 'light', size: 'page' };
}

/** A figure of the shipped package. */
export async function drawn(view: FigureView, figure: string, state: string): Promise<DrawnFigure> {
  return drawFigure(specOf(view, figure, state), await shippedSource());
}

async function svgOf(figure: Figure): Promise<string> {
  const { info } = await shippedSource();
  const text = await loadText(figure.spec.language);
  return drawSvg({ figure, size: exportSizes.page, theme: 'light', text, info });
}

/** Texts that stand in a drawing beside the title, note and source. */
const wordsOf = (svg: string) => elements(parseXml(svg), 'text').map(contentOf);

/** Milliseconds for all figures of a view, the first of which calculate what the others share. */
const allFigures = 120_000;

/**
 * Tests that every figure of a view has to pass.
 *
 * @param states for figures that the usual state does not have, one that has them
 */
export function describeFigures(view: FigureView, states: Readonly<Record<string, string>> = {}): void {
  beforeAll(async () => {
    const { file } = await shippedSource();
    await Promise.all([file('baseMap'), file('networks')]);
  });

  describe.each([...languages])(`every figure of ${view} in %s`, (language) => {
    test('is drawn from its spec, and again from the spec that it then has', async () => {
      const source = await shippedSource();
      const names = await figuresOf(view);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) {
        const spec = specOf(view, name, states[name] ?? states[''] ?? '', language);
        const first = await drawFigure(spec, source);
        expect([name, first.refused]).toEqual([name, []]);
        expect(first.figure.spec).toEqual({ ...spec, state: first.figure.spec.state });
        const again = await drawFigure(first.figure.spec, source);
        expect(again.figure.spec).toEqual(first.figure.spec);
        const svg = await svgOf(first.figure);
        expect(svg).not.toMatch(/NaN|undefined|Infinity/);
        expect(wordsOf(svg).length).toBeGreaterThan(5);
        expect((await svgOf(again.figure)) === svg).toBe(true);
      }
    }, allFigures);
  });

  test(`a figure that ${view} does not have is an error that names those it has`, async () => {
    await expect(drawn(view, 'none', '')).rejects.toMatchObject({
      code: 'unknown-figure',
      details: { view, known: (await figuresOf(view)).join(', ') },
    });
  });
}
