import { describe, expect, test } from 'vitest';
import { openReady, useBrowser } from './page';

useBrowser();

interface Timing {
  readonly marks: Readonly<Record<string, number>>;
  readonly resources: readonly { readonly name: string; readonly start: number }[];
}

const engineFile = /\.wasm$|duckdb|data[wW]orker/;

async function timingOf(hash: string): Promise<Timing> {
  const page = await openReady(hash, { context: {} });
  return page.evaluate(() => ({
    marks: Object.fromEntries(
      performance.getEntriesByType('mark').map(({ name, startTime }) => [name, startTime]),
    ),
    resources: performance
      .getEntriesByType('resource')
      .map(({ name, startTime }) => ({ name, start: startTime })),
  }));
}

describe('the first figure', () => {
  test.each(['overview', 'coverage', 'alliances', 'network', 'conferences', 'rankings', 'data'])(
    'of %s is shown before the engine is ready',
    async (view) => {
      const { marks } = await timingOf(`#/${view}?lang=en`);
      expect(marks['first-figure']).toBeLessThan(marks['engine-ready'] ?? -1);
    },
  );

  test('of the overview waits for no byte of the engine', async () => {
    const { marks, resources } = await timingOf('#/overview?lang=en');
    const engine = resources.filter(({ name }) => engineFile.test(name));
    expect(engine.length).toBeGreaterThan(0);
    for (const { start } of engine) expect(start).toBeGreaterThan(marks['first-figure'] ?? Infinity);
  });

  test('of the overview needs no more than the page, its styles and words, the base map and four stored answers', async () => {
    const { marks, resources } = await timingOf('#/overview?lang=en');
    const before = resources
      .filter(({ start }) => start < (marks['first-figure'] ?? 0))
      .map(({ name }) => new URL(name).pathname);
    const data = before
      .filter((path) => path.startsWith('/data/'))
      .map((path) => path.replace(/^\/data\/|-[0-9a-f]+\.json$/g, ''));
    const allowed = ['basemap', 'countries', 'country-groups', 'key-figures', 'ties'];
    expect(data).toEqual(expect.arrayContaining(['basemap', 'countries', 'country-groups', 'ties']));
    expect(data.filter((name) => !allowed.includes(name))).toEqual([]);
    expect(data.length).toBe(new Set(data).size);
  });
});
