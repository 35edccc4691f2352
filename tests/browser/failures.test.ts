import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { marksOf, clickMark, readDrawer } from './marks';
import { expectErrors, open, openReady, textOf, useBrowser, waitForMark } from './page';

useBrowser();

const lacking = [/Failed to load resource/, /was preloaded using link preload but not used/];

/** Answers for a file that is missing or cut off. */
const missing = (name: string) => (page: Page) =>
  page.route(new RegExp(`/data/${name}-[0-9a-f]+\\.`), (route) =>
    route.fulfill({ status: 404, body: 'not found' }),
  );
const cut = (name: string) => (page: Page) =>
  page.route(new RegExp(`/data/${name}-[0-9a-f]+\\.`), async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({
      response,
      headers: { 'content-type': 'application/json' },
      body: body.subarray(0, body.length / 2),
    });
  });

async function notices(page: Page): Promise<string[]> {
  const { words } = await textOf();
  return page
    .getByRole('region', { name: words.notice.label, exact: true })
    .locator('p > span')
    .allInnerTexts();
}

const noticeOf = (name: string) => new RegExp(`data/${name}-[0-9a-f]+`);

describe.each([
  ['missing', missing],
  ['cut off', cut],
] as const)('a data file that is %s', (_, fault) => {
  test.each([
    ['subjects', '#/coverage?lang=en', '[data-chart="choropleth"]'],
    ['ties', '#/overview?lang=en', '[data-chart="choropleth"]'],
    ['alliance-histories', '#/alliances?lang=en', '[data-chart="growth"]'],
    ['country-groups', '#/overview?lang=en', '[data-chart="choropleth"]'],
    ['table-summaries', '#/data?lang=en', 'main tbody tr'],
  ])('%s is named in a notice, and the engine answers instead', async (name, link, wanted) => {
    expectErrors(...lacking);
    const page = await open(link, { prepare: fault(name) });
    await page.locator(wanted).first().waitFor();
    await expect.poll(() => notices(page)).toEqual([expect.stringMatching(noticeOf(name))]);
  });

  test('basemap is named in a notice, and figures without a map are there', async () => {
    expectErrors(...lacking);
    const { words } = await textOf();
    const page = await open('#/overview?lang=en', { prepare: fault('basemap') });
    await expect.poll(() => notices(page)).toEqual([expect.stringMatching(noticeOf('basemap'))]);
    await page.getByRole('button', { name: new RegExp(`^${words.overview.figures.alliances}: `) }).waitFor();
    await page.locator('[data-chart="dumbbell"]').waitFor({ timeout: 10_000 });
  });

  test('atlas.duckdb leaves every stored figure, with a sentence on what does not work', async () => {
    expectErrors(...lacking);
    const { words } = await textOf();
    const page = await open('#/overview?lang=en', { prepare: fault('atlas') });
    await waitForMark(page, 'all-figures');
    await page.locator('[data-chart="choropleth"]').waitFor();
    await page.locator('[data-chart="dumbbell"]').waitFor();
    await expect.poll(() => notices(page), { timeout: 30_000 }).toContain(words.app.engineFailed);
    await page.goto(`${page.url().split('#')[0]}#/alliances?lang=en`);
    await page.locator('[data-chart="growth"]').waitFor();
  });
});

describe.each([
  ['WebAssembly', () => Reflect.deleteProperty(globalThis, 'WebAssembly')],
  ['Worker', () => Reflect.deleteProperty(globalThis, 'Worker')],
] as const)('a browser without %s', (_, remove) => {
  test.each([
    ['overview', '[data-chart="choropleth"]'],
    ['coverage', '[data-chart="choropleth"]'],
    ['alliances', '[data-chart="growth"]'],
  ])('shows the stored answers of %s and says what does not work', async (view, wanted) => {
    const { words } = await textOf();
    const page = await open(`#/${view}?lang=en`, { init: remove as () => void });
    await page.locator(wanted).waitFor();
    await expect.poll(() => notices(page)).toEqual([words.app.engineUnsupported]);
  });
});

describe('an engine that dies', () => {
  /** Makes the n-th data workers of a page fail at their first question, as a broken memory does. */
  const failing = (times: number) => `
    let left = ${times};
    const Own = globalThis.Worker;
    globalThis.Worker = class extends Own {
      postMessage(message, ...rest) {
        if (message?.kind === 'ask' && left > 0) {
          left -= 1;
          queueMicrotask(() => this.dispatchEvent(new ErrorEvent('error', { message: 'died' })));
          return;
        }
        super.postMessage(message, ...rest);
      }
    };`;

  test('while a question is open is started again once, and the question is answered', async () => {
    const page = await openReady('#/coverage?lang=en', {
      prepare: (page) => page.addInitScript(failing(1)),
    });
    const mark = (await marksOf(page, 'choropleth')).find(({ label }) => /, \d+ ties$/.test(label));
    const workers = page.workers().length;
    await clickMark(page, mark?.key ?? '');
    const { count, listed } = await readDrawer(page);
    expect(count).toBe(listed);
    expect(page.workers().length).toBe(workers);
    expect(await notices(page)).toEqual([]);
  });

  test('twice is given up with a sentence, and can be tried again', async () => {
    const { words } = await textOf();
    const page = await openReady('#/coverage?lang=en', {
      prepare: (page) => page.addInitScript(failing(2)),
    });
    const mark = (await marksOf(page, 'choropleth')).find(({ label }) => /, \d+ ties$/.test(label));
    await clickMark(page, mark?.key ?? '');
    await page.locator('aside').getByText(words.evidence.failed).waitFor();
    expect(await notices(page)).toEqual([words.app.engineFailed]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: words.app.retry, exact: true }).click();
    await expect
      .poll(() => page.evaluate(() => performance.getEntriesByName('engine-ready').length), {
        timeout: 30_000,
      })
      .toBeGreaterThan(1);
    await clickMark(page, mark?.key ?? '');
    const { count, listed } = await readDrawer(page);
    expect(count).toBe(listed);
  });

  test('by being terminated from outside is noticed, started again, and the question is answered', async () => {
    const page = await openReady('#/data?lang=en&table=sources', {
      prepare: (page) =>
        page.addInitScript(`
          const Own = globalThis.Worker;
          globalThis.dataWorkers = [];
          globalThis.Worker = class extends Own {
            constructor(...given) {
              super(...given);
              globalThis.dataWorkers.push(this);
            }
          };`),
    });
    await page.locator('main .scroll tbody tr').first().waitFor();
    await page.evaluate(() =>
      (globalThis as unknown as { dataWorkers: Worker[] }).dataWorkers[0]?.terminate(),
    );
    await page.goto(`${page.url().split('#')[0]}#/data?lang=en&table=alliances`);
    await page.locator('main .scroll tbody tr', { hasText: 'zgcta' }).first().waitFor({ timeout: 40_000 });
    expect(
      await page.evaluate(() => (globalThis as unknown as { dataWorkers: Worker[] }).dataWorkers.length),
    ).toBe(2);
  });
});
