import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { rankingsShows } from '../../src/figures/state/rankingsState';
import { findings } from './findings';
import { closeDrawer, focusMark, focusedKey, readDrawer } from './marks';
import { openFigure, openReady, textOf, useBrowser } from './page';

useBrowser();

const ranking = '[data-chart="ranking"]';
const stateOf = (page: Page) => new URLSearchParams(page.url().split('?')[1]);
const title = (page: Page) => page.locator('main h2').filter({ hasNot: page.locator('section') });

/** Rows as a screen reader hears them, from the first. */
const rowsOf = (page: Page) =>
  page.locator(`${ranking} [role="img"]`).evaluateAll((marks) =>
    marks
      .filter((mark) => !mark.getAttribute('data-key')?.includes('/'))
      .map((mark) => ({
        key: mark.getAttribute('data-key') ?? '',
        label: mark.getAttribute('aria-label') ?? '',
      })),
  );
const keysOf = async (page: Page) => (await rowsOf(page)).map(({ key }) => key);

/** Moves a slider as a pointer does: any number of steps, then it is let go. */
const moveSlider = (page: Page, name: string, steps: readonly number[], isLetGo: boolean) =>
  page.getByRole('slider', { name, exact: true }).evaluate(
    (slider, [values, ends]) => {
      if (!(slider instanceof HTMLInputElement)) return;
      for (const value of values) {
        slider.value = String(value);
        slider.dispatchEvent(new Event('input', { bubbles: true }));
      }
      if (ends) slider.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [steps, isLetGo] as const,
  );

describe('the ranking of an index', () => {
  test('follows a slider, is sorted when it is let go, and says what changed', async () => {
    const { words } = await textOf();
    const page = await openFigure('#/rankings?lang=en');
    await page.locator(`${ranking} circle`).first().waitFor();
    const before = await rowsOf(page);
    expect(before[0]?.label).toMatch(/rank 1.*interval/i);

    await moveSlider(page, 'Standing', [30, 50, 80], false);
    await expect.poll(async () => (await rowsOf(page))[0]?.label).not.toBe(before[0]?.label);
    expect(await keysOf(page)).toEqual(before.map(({ key }) => key));
    expect(stateOf(page).has('weights')).toBe(false);

    await moveSlider(page, 'Standing', [80], true);
    await expect.poll(() => stateOf(page).get('weights')).toContain('standing:80');
    expect(await keysOf(page)).not.toEqual(before.map(({ key }) => key));
    const written = (stateOf(page).get('weights') ?? '').split('~').map((part) => Number(part.split(':')[1]));
    expect(written.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(100, 1);

    await page.getByRole('button', { name: words.rankingsPage.weights.lock('Standing') }).click();
    await moveSlider(page, 'Convening', [90], true);
    await expect.poll(() => stateOf(page).get('weights')).toContain('convening:20');
    await page.getByRole('button', { name: words.rankingsPage.weights.reset, exact: true }).click();
    await expect.poll(() => stateOf(page).has('weights')).toBe(false);
    await expect.poll(() => keysOf(page)).toEqual(before.map(({ key }) => key));
  });

  test('is walked by keyboard, opens the records, and explains the rank of a row', async () => {
    const { words } = await textOf();
    const page = await openReady('#/rankings?lang=en');
    await page.locator(`${ranking} circle`).first().waitFor();
    const [first, second] = await keysOf(page);
    await focusMark(page, first ?? '');
    await page.keyboard.press('ArrowDown');
    expect(await focusedKey(page)).toBe(second);
    await page.keyboard.press('ArrowRight');
    expect(await focusedKey(page)).toContain(`${second ?? ''}/`);
    await page.keyboard.press('Enter');
    expect((await readDrawer(page)).listed).toBeGreaterThan(0);
    await closeDrawer(page);
    await page
      .locator(`${ranking} [data-key="${second ?? ''}"]`)
      .first()
      .click();
    await expect.poll(() => stateOf(page).get('unit')).toBe((second ?? '').replace('organisation:', ''));
    await page.getByRole('heading', { name: words.rankWhy.choice, exact: true }).waitFor();
    await expect.poll(() => page.getByText(words.rankWhy.waiting, { exact: true }).count()).toBe(0);
  });

  test('that cannot be calculated says why, and gives the choices back', async () => {
    const { words } = await textOf();
    const page = await openFigure('#/rankings?lang=en&normalisation=borda');
    const alert = page.getByRole('alert').filter({ hasText: words.rankingsPage.cannot });
    expect(await alert.locator('li').first().innerText()).toMatch(/above 0/);
    await alert.getByRole('button', { name: words.rankingsPage.back, exact: true }).click();
    await page.locator(`${ranking} circle`).first().waitFor();
    expect(stateOf(page).has('normalisation')).toBe(false);
  });
});

test.each(rankingsShows)(
  'what is shown as %s has words, a title and nothing that axe finds serious',
  async (show) => {
    const page = await openReady(`#/rankings?lang=en&show=${show}`);
    await title(page).first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => document.body.innerText)).not.toMatch(/undefined|NaN|\[object|Infinity/);
    expect(await findings(page), 'at 1440 px').toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await findings(page), 'at 390 px').toEqual([]);
  },
);
