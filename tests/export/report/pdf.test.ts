import { describe, expect, test } from 'vitest';
import { nodePlatform } from '../../../src/export/platforms/node';
import { pageLayout, type PageItem, type PageText } from '../../../src/export/report/pageLayout';
import { textWidth } from '../../../src/charts/parts/textWidth';
import { writeReport } from '../../../src/export/report/writeReport';
import { languages } from '../../../src/model/language';
import { reportFigureSizes } from '../../../src/model/report';
import { write } from './officeFiles';
import { makers, reportOf } from './reports';

const isText = (item: PageItem): item is PageText => item.kind === 'text';
const wishes = languages.flatMap((language) => reportFigureSizes.map((size) => ({ language, size })));

interface Box {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf(item: PageItem): Box | null {
  if (item.kind === 'drawing')
    return {
      name: 'drawing',
      left: item.x,
      right: item.x + item.width,
      top: item.y,
      bottom: item.y + item.height,
    };
  if (!isText(item)) return null;
  // Marks that close a sentence may hang over the edge.
  const shown = item.text.replace(/[，。、；：！？）》」』”’]+$/u, '');
  const width = textWidth(shown, item.size, item.weight === 700);
  const left = item.anchor === 'end' ? item.x - width : item.x;
  return {
    name: item.text,
    left,
    right: left + width,
    top: item.y - item.size * 0.75,
    bottom: item.y + item.size * 0.2,
  };
}

describe('the pages of a report', () => {
  test.each(wishes)('hold everything, nothing over another: $language $size', async ({ language, size }) => {
    const second = language === 'en' ? ('zh-Hans' as const) : ('en' as const);
    const layout = pageLayout(await reportOf({ language, size, second, names: Object.keys(makers) }));
    const faults = layout.pages.flatMap(({ items }) => {
      const boxes = items.flatMap((item) => boxOf(item) ?? []).sort((a, b) => a.top - b.top);
      const beyond = boxes.filter(
        ({ left, right, top, bottom }) => left < 56.6 || right > 539 || top < 30 || bottom > 820,
      );
      const crossed = boxes.flatMap((a, i) => {
        const below = boxes.slice(i + 1);
        const end = below.findIndex((b) => b.top > a.bottom - 1);
        return below
          .slice(0, end < 0 ? below.length : end)
          .filter((b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1)
          .map((b) => `${a.name} over ${b.name}`);
      });
      return [...beyond.map(({ name }) => name), ...crossed];
    });
    expect(faults).toEqual([]);
    expect(layout.pages.length).toBeGreaterThan(10);
  });

  test('keep a figure with all its words on one page', async () => {
    const drawn = await reportOf({ names: Object.keys(makers) });
    const { pages } = pageLayout(drawn);
    for (const block of drawn.blocks) {
      if (block.kind !== 'figure') continue;
      const on = pages.filter(({ items }) =>
        items.some((item) =>
          item.kind === 'drawing'
            ? item.block === block.id
            : isText(item) &&
              /^f\d+:(title|subtitle|note|source|evidence|caption):/.test(item.element) &&
              item.element.startsWith(`${block.id}:`),
        ),
      );
      expect(on.map(({ number }) => number)).toHaveLength(1);
    }
  });

  test('never leave a heading alone at the foot of a page', async () => {
    const { pages } = pageLayout(await reportOf({ names: Object.keys(makers) }));
    for (const { items } of pages) {
      const last = items
        .filter(isText)
        .filter(({ role }) => role !== 'running')
        .at(-1);
      expect(last?.role).not.toMatch(/^(title|heading|figureTitle|tableTitle|head)/);
    }
  });

  test('repeat the head of a table on each of its pages', async () => {
    const { pages } = pageLayout(await reportOf({ names: ['coverage-map'] }));
    const withCells = pages.filter(({ items }) => items.some((item) => isText(item) && item.role === 'cell'));
    expect(withCells.length).toBeGreaterThan(1);
    for (const { items } of withCells) {
      const [first] = items.filter(isText).filter(({ role }) => role === 'head' || role === 'cell');
      expect(first?.role).toBe('head');
    }
  });

  test('have all headings in the outline, and numbers of pages', async () => {
    const { pages, outline } = pageLayout(await reportOf());
    expect(outline.map(({ level, text }) => [level, text])).toEqual([
      [1, 'Where the ties reach'],
      [2, 'By region'],
      [1, 'Annex: data tables'],
      [1, 'Sources'],
    ]);
    pages.forEach(({ items, number }) => {
      expect(items.filter(isText).map(({ text }) => text)).toContain(`${number} / ${pages.length}`);
    });
  });
});

describe('the PDF of a report', () => {
  test('is tagged, has a title, a language and bookmarks, and is the same every time', async () => {
    const wish = { names: ['growth-absolute', 'coverage-regions'] };
    const bytes = await write('pdf', wish);
    const text = new TextDecoder('latin1').decode(bytes);
    for (const mark of [
      '/Marked true',
      '/S /H1',
      '/S /H2',
      '/S /P',
      '/S /Figure',
      '/S /Table',
      '/S /TH',
      '/S /LBody',
      '/Lang (en)',
      '/Outlines',
    ])
      expect(text).toContain(mark);
    expect(text.match(/\/Alt /g)).toHaveLength(2);
    expect(await write('pdf', wish)).toEqual(bytes);
  });
});

describe('writing', () => {
  test.each(['pptx', 'docx', 'pdf', 'zip'] as const)(
    'tells how far a %s is, and stops when it is told to',
    async (format) => {
      const drawn = await reportOf({ names: ['growth-absolute', 'coverage-regions', 'lorenz'] });
      const told: string[] = [];
      await writeReport(format, drawn, {
        platform: nodePlatform,
        onprogress: (done, total) => told.push(`${done}/${total}`),
      });
      expect(told).toEqual(['1/3', '2/3', '3/3']);
      const stop = new AbortController();
      const stopped = writeReport(format, drawn, {
        platform: nodePlatform,
        onprogress: (done) => done === 2 && stop.abort(),
        signal: stop.signal,
      });
      await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    },
  );
});
