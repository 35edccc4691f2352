import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openFigure, textOf, useBrowser } from './page';

useBrowser();

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
const slider = (page: Page) => page.locator('input[type="range"]');
const dateOf = (page: Page) => new URLSearchParams(page.url().split('?')[1]).get('date');
const dayOf = async (page: Page) => Number(await slider(page).inputValue());

/** How many countries the slider says are reached. */
async function reached(page: Page): Promise<number> {
  return Number(/: ([\d\u2009]+)$/.exec((await slider(page).getAttribute('aria-valuetext')) ?? '')?.[1]);
}

describe('the time slider', () => {
  test('moves by a month with the arrow keys, with Shift by a day, and writes the date into the address', async () => {
    const page = await openFigure('#/coverage?lang=en&date=2015-06-30');
    await slider(page).focus();
    expect(await dayOf(page)).toBe(day('2015-06-30'));
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/date=2015-07-30/);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL(/date=2015-05-30/);
    await page.keyboard.press('Shift+ArrowRight');
    await page.waitForURL(/date=2015-05-31/);
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/date=2015-06-30/);
  });

  test('moves by ten years with page up and page down, and to the ends with Home and End', async () => {
    const page = await openFigure('#/coverage?lang=en&date=2015-06-30');
    await slider(page).focus();
    await page.keyboard.press('PageDown');
    await page.waitForURL(/date=2005/);
    await page.keyboard.press('PageUp');
    await page.waitForURL(/date=2015/);
    await page.keyboard.press('Home');
    const first = Number(await slider(page).getAttribute('min'));
    await page.waitForFunction(
      (low) => Number(document.querySelector<HTMLInputElement>('input[type="range"]')?.value) === low,
      first,
    );
    await page.keyboard.press('End');
    await page.waitForFunction(() => !location.hash.includes('date='));
    expect(await dayOf(page)).toBe(Number(await slider(page).getAttribute('max')));
  });

  test('changes the map and the measures with the date', async () => {
    const page = await openFigure('#/coverage?lang=en');
    const now = await reached(page);
    const fillsNow = await page
      .locator('[data-chart="choropleth"] path[data-key]')
      .evaluateAll((list) => list.map((area) => area.getAttribute('fill')).join());
    await slider(page).focus();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    await page.waitForURL(/date=/);
    expect(await reached(page)).toBeLessThan(now);
    const fillsThen = await page
      .locator('[data-chart="choropleth"] path[data-key]')
      .evaluateAll((list) => list.map((area) => area.getAttribute('fill')).join());
    expect(fillsThen).not.toBe(fillsNow);
  });

  test('never redraws an outline while it moves', async () => {
    const page = await openFigure('#/coverage?lang=en&date=2010-06-30');
    await slider(page).focus();
    await page.evaluate(() => {
      const changed: string[] = [];
      Object.assign(globalThis, { changed });
      const map = document.querySelector('[data-chart="choropleth"]');
      const observer = new MutationObserver((list) =>
        changed.push(...list.map(({ target }) => target.nodeName)),
      );
      if (map !== null) observer.observe(map, { subtree: true, attributes: true, attributeFilter: ['d'] });
    });
    for (let i = 0; i < 10; i++) await page.keyboard.press('ArrowRight');
    await page.waitForURL(/date=2011-04-28/);
    expect(await page.evaluate(() => (globalThis as unknown as { changed: string[] }).changed)).toEqual([]);
  });

  test('leaves one entry in the history however many steps it takes', async () => {
    const page = await openFigure('#/coverage?lang=en&date=2015-06-30');
    const before = await page.evaluate(() => history.length);
    await slider(page).focus();
    for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight');
    await page.waitForURL(/date=2015-11-30/);
    expect(await page.evaluate(() => history.length)).toBe(before);
  });
});

describe('play', () => {
  test.each(['reduce', 'no-preference'] as const)(
    'goes on to the end and stops there, with motion: %s',
    async (reducedMotion) => {
      const { words } = await textOf();
      const page = await openFigure('#/coverage?lang=en', { context: { reducedMotion } });
      const last = Number(await slider(page).getAttribute('max'));
      const year = new Date(last * 86_400_000).getUTCFullYear();
      await page.goto(`${page.url().split('#')[0]}#/coverage?lang=en&date=${year - 2}-12-31`);
      await page.waitForFunction(
        (end) => Number(document.querySelector<HTMLInputElement>('input[type="range"]')?.value) < end,
        last - 300,
      );
      await page.getByRole('button', { name: words.coverage.play, exact: true }).click();
      await page.getByRole('button', { name: words.coverage.pause, exact: true }).waitFor();
      await page.waitForFunction(
        (end) => Number(document.querySelector<HTMLInputElement>('input[type="range"]')?.value) === end,
        last,
      );
      await page.getByRole('button', { name: words.coverage.play, exact: true }).waitFor();
      expect(dateOf(page)).toBeNull();
      await page.waitForTimeout(1_500);
      expect(await dayOf(page)).toBe(last);
    },
  );

  test('moves nothing by animation where motion is to be reduced, and can be paused at the date in the address', async () => {
    const { words } = await textOf();
    const page = await openFigure('#/coverage?lang=en&date=2005-12-31');
    await page.getByRole('button', { name: words.coverage.play, exact: true }).click();
    await page.waitForFunction(
      (start) => Number(document.querySelector<HTMLInputElement>('input[type="range"]')?.value) > start,
      day('2006-06-01'),
    );
    expect(
      await page.evaluate(
        () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
      ),
    ).toBe(0);
    await page.getByRole('button', { name: words.coverage.pause, exact: true }).click();
    await page.getByRole('button', { name: words.coverage.play, exact: true }).waitFor();
    const shown = await dayOf(page);
    expect(day(dateOf(page) ?? '')).toBe(shown);
    await page.waitForTimeout(1_500);
    expect(await dayOf(page)).toBe(shown);
  });
});
