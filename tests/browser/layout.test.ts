import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { languages } from '../../src/model/language';
import { openFigure, openReady, textOf, useBrowser } from './page';
import { serveSite, type Served } from './site';

useBrowser();

const widths = [1440, 1024, 780, 390, 320] as const;

/** What is wider than the window, outside of anything that scrolls by itself. */
function overflow(page: Page): Promise<{ scrolls: number; wide: string[] }> {
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    const isInScroller = (element: Element): boolean => {
      for (let parent = element.parentElement; parent !== null; parent = parent.parentElement) {
        if (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(parent).overflowX)) return true;
      }
      return false;
    };
    const wide = [...document.querySelectorAll('body *')].filter((element) => {
      const box = element.getBoundingClientRect();
      return (
        box.width > 0 &&
        box.right > room + 1 &&
        box.left < room + 500 &&
        !isInScroller(element) &&
        element.closest('svg') === null
      );
    });
    return {
      scrolls: document.documentElement.scrollWidth - room,
      wide: wide
        .slice(0, 5)
        .map(
          (element) =>
            `${element.tagName}.${element.className} to ${element.getBoundingClientRect().right.toFixed(0)}`,
        ),
    };
  });
}

/** Lets the page lay itself out for a new width: figures are drawn anew in the frames after it. */
function settle(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((done) => {
        let left = 6;
        const next = () => (left-- > 0 ? requestAnimationFrame(next) : done());
        next();
      }),
  );
}

const shown: Readonly<Record<string, string>> = {
  overview: '[data-chart="dumbbell"]',
  coverage: 'input[type="range"]',
  alliances: '[data-chart="growth"]',
  network: 'main .diagram [data-key]',
  conferences: '[data-chart="conference-timeline"]',
  rankings: '[data-chart="ranking"]',
  profiles: 'main .entries li',
  data: 'main .scroll tbody tr',
  report: 'main h1',
};

describe.each(Object.entries(shown))('the view %s', (view, wanted) => {
  test.each(languages)('never scrolls sideways, in %s', async (language) => {
    const page = await openFigure(`#/${view}?lang=${language}`);
    await page.locator(wanted).first().waitFor();
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      await settle(page);
      const { scrolls, wide } = await overflow(page);
      expect(scrolls, `at ${width} px: ${wide.join(', ')}`).toBeLessThanOrEqual(0);
    }
  });

  test('never scrolls sideways when it is opened on a narrow screen', async () => {
    const page = await openFigure(`#/${view}?lang=en`, {
      context: { viewport: { width: 320, height: 700 }, hasTouch: true, isMobile: true },
    });
    await page.locator(wanted).first().waitFor();
    expect(await overflow(page)).toMatchObject({ scrolls: 0 });
  });
});

describe('under another path', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serveSite(inject('folder'), '--base', '/maps/atlas');
  });
  afterAll(() => served.stop());

  test('every view opens, the engine answers and links stay inside', async () => {
    const { words } = await textOf();
    expect(served.url).toMatch(/\/maps\/atlas\/$/);
    const page = await openReady('#/data?lang=en&table=alliances', { site: served.url });
    await page.locator('main .scroll tbody tr').first().waitFor();
    for (const view of ['overview', 'coverage', 'alliances', 'network', 'conferences', 'rankings'] as const) {
      await page.locator('header').getByRole('link', { name: words.nav[view], exact: true }).click();
      await page
        .locator(shown[view] ?? '')
        .first()
        .waitFor();
      expect(page.url().startsWith(`${served.url}#/${view}`)).toBe(true);
    }
  });
});
