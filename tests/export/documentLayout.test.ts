import { describe, expect, test } from 'vitest';
import { documentLayout } from '../../src/export/svg/documentLayout';
import type { Figure } from '../../src/figures/figure';
import { languages } from '../../src/model/language';
import { loadText } from '../../src/text/loadText';
import { exportSizeIds, exportSizes } from '../../src/theme/exportSizes';
import { figures } from '../figures/fixture/figures';

async function layoutOf(
  name: string,
  size: (typeof exportSizeIds)[number],
  change: Partial<Figure> = {},
  language: (typeof languages)[number] = 'en',
) {
  const text = await loadText(language);
  const figure = { ...(figures[name]?.(text) as Figure), ...change };
  return { figure, layout: documentLayout({ figure, size: exportSizes[size], theme: 'light', text }) };
}

const joined = (texts: readonly { readonly text: string }[]) =>
  texts
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, '');

describe.each(exportSizeIds)('a figure laid out for %s', (size) => {
  test.each(languages)('has every word of its anatomy, in %s', async (language) => {
    const { figure, layout } = await layoutOf('coverage-map', size, {}, language);
    const all = joined(layout.texts);
    for (const part of [
      figure.title,
      figure.subtitle,
      ...figure.notes,
      figure.boundaryNote ?? '',
      figure.source,
      figure.evidence?.text ?? '',
      figure.dataDate,
    ]) {
      expect(all).toContain(part.replace(/\s/g, ''));
    }
  });

  test('has its words above and below the drawing, never over it', async () => {
    for (const name of ['coverage-map', 'growth-absolute', 'coverage-regions', 'overview-growth']) {
      const { layout } = await layoutOf(name, size);
      const top = Math.min(...layout.parts.map(({ y }) => y));
      const bottom = Math.max(...layout.parts.map(({ y, drawing }) => y + drawing.scene.height));
      for (const { y, size: textSize } of layout.texts)
        expect(y <= top || y - textSize >= bottom - 1, `${name}: ${y} between ${top} and ${bottom}`).toBe(
          true,
        );
      expect(Math.max(...layout.texts.map(({ y }) => y))).toBeLessThanOrEqual(layout.height);
    }
  });

  test('is as wide as its target and never lower, however long the words are', async () => {
    const long = 'A very long sentence about boundaries and names that goes on. '.repeat(30);
    const { layout } = await layoutOf('coverage-map', size, { notes: [long] });
    const short = await layoutOf('coverage-map', size, { notes: [] });
    expect([layout.width, short.layout.width]).toEqual([exportSizes[size].width, exportSizes[size].width]);
    expect(short.layout.height).toBeGreaterThanOrEqual(exportSizes[size].height);
    expect(joined(layout.texts)).toContain(long.replace(/\s/g, ''));
    expect(layout.height).toBeGreaterThanOrEqual(Math.max(...layout.texts.map(({ y }) => y)));
  });
});

test.each(['slide', 'square'] as const)(
  'a %s keeps room for its drawing, leaves out the last notes, and says so',
  async (size) => {
    const notes = ['Only the first note stays.', ...Array.from({ length: 9 }, (_, i) => `${i} `.repeat(200))];
    const { layout } = await layoutOf('growth-absolute', size, { notes });
    const all = joined(layout.texts);
    expect(all).toContain('Onlythefirstnotestays.');
    expect(all).toContain('Furthernotesarewiththedataofthefigure.');
    expect(layout.shownNotes).toBeLessThan(notes.length);
    expect(layout.isTooTall).toBe(false);
    expect(layout.height).toBe(exportSizes[size].height);
    const heights = layout.parts.map(({ drawing }) => drawing.scene.height);
    expect(heights.reduce((sum, height) => sum + height)).toBeGreaterThan(exportSizes[size].height * 0.3);
  },
);

describe('the bar of evidence', () => {
  test('is as long as the share that is named', async () => {
    const { layout } = await layoutOf('growth-absolute', 'page', {
      evidence: { text: 'Evidence 25%', share: 0.25 },
    });
    expect(layout.bar?.share).toBe(0.25);
    expect(layout.texts.at(-1)?.x).toBeGreaterThan((layout.bar?.x ?? 0) + 72);
  });

  test('is not there where nothing was reported', async () => {
    const { layout } = await layoutOf('growth-absolute', 'page', {
      evidence: { text: 'No reported total', share: null },
    });
    expect(layout.bar).toBeNull();
    expect(joined(layout.texts)).toContain('Noreportedtotal');
  });
});
