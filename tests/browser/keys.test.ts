import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { focusedKey, focusMark, marksOf, pointOn } from './marks';
import { openFigure, textOf, useBrowser } from './page';

useBrowser();

const tooltip = (page: Page) => page.getByRole('tooltip');

async function centreOf(page: Page, key: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const box = document.querySelector(`svg [data-key="${CSS.escape(wanted)}"]`)?.getBoundingClientRect();
    return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  }, key);
}

async function press(page: Page, key: string): Promise<string> {
  await page.keyboard.press(key);
  return (await focusedKey(page)) ?? '';
}

describe('the marks of the map', () => {
  test('are one tab stop, which has an outline while it has the focus', async () => {
    const page = await openFigure('#/coverage?lang=en');
    await page.locator('[data-chart="choropleth"] [tabindex="0"]').first().waitFor();
    expect(await page.locator('[data-chart="choropleth"] [tabindex="0"]').count()).toBe(1);
    await focusMark(page, 'BRA');
    const outline = page.locator('[data-chart="choropleth"] g[aria-hidden] > path');
    await outline.waitFor();
    expect(await outline.getAttribute('stroke-width')).toBe('2');
  });

  test('are moved between by the arrow keys, in the direction of the arrow', async () => {
    const page = await openFigure('#/coverage?lang=en');
    await focusMark(page, 'DEU');
    const start = await centreOf(page, 'DEU');
    const east = await press(page, 'ArrowRight');
    expect((await centreOf(page, east)).x).toBeGreaterThan(start.x);
    await focusMark(page, 'DEU');
    const south = await press(page, 'ArrowDown');
    expect((await centreOf(page, south)).y).toBeGreaterThan(start.y);
    await focusMark(page, 'DEU');
    const west = await press(page, 'ArrowLeft');
    expect((await centreOf(page, west)).x).toBeLessThan(start.x);
    await focusMark(page, 'DEU');
    const north = await press(page, 'ArrowUp');
    expect((await centreOf(page, north)).y).toBeLessThan(start.y);
    expect(new Set([east, south, west, north, 'DEU']).size).toBe(5);
  });

  test('begin at Home, finish at End, and are found by the first letter of their name', async () => {
    const page = await openFigure('#/coverage?lang=en');
    await focusMark(page, 'DEU');
    const first = await press(page, 'Home');
    const last = await press(page, 'End');
    expect(first).not.toBe(last);
    expect(await press(page, 'Home')).toBe(first);
    const found = await press(page, 'z');
    const label = (await marksOf(page, 'choropleth')).find(({ key }) => key === found)?.label;
    expect(label).toMatch(/^Z/);
  });

  test('all can be reached with the arrow keys from the first one on', async () => {
    const page = await openFigure('#/coverage?lang=en&countries=asean');
    await page.locator('[data-chart="choropleth"]').waitFor();
    await focusMark(page, 'THA');
    const seen = new Set<string>([await press(page, 'Home')]);
    for (let i = 0; i < 12; i++) seen.add(await press(page, i % 2 === 0 ? 'ArrowRight' : 'ArrowDown'));
    expect(seen.size).toBeGreaterThan(3);
  });

  test('turn into a table with t, and Escape turns it back', async () => {
    const { words } = await textOf();
    const page = await openFigure('#/coverage?lang=en');
    await focusMark(page, 'DEU');
    await page.keyboard.press('t');
    const table = page.getByRole('region', { name: words.figure.tableTwin, exact: true });
    await table.waitFor();
    const rows = await table.locator('tbody tr').count();
    expect(rows).toBe(193);
    expect(await table.locator('thead th').allInnerTexts()).toEqual(
      expect.arrayContaining([words.coverage.tableHeads.country, words.coverage.tableHeads.ties]),
    );
    await page.keyboard.press('Escape');
    await page.locator('[data-chart="choropleth"]').waitFor();
  });

  test('have the focus again after the table has been left with Escape', async () => {
    const page = await openFigure('#/alliances?lang=en');
    const [first] = await marksOf(page, 'growth');
    await focusMark(page, first?.key ?? '');
    await page.keyboard.press('t');
    await page.locator('.figure table').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('[data-chart="growth"]').waitFor();
    await expect.poll(() => focusedKey(page)).not.toBeNull();
  });
});

test('the marks of growth are moved between by the arrow keys', async () => {
  const page = await openFigure('#/alliances?lang=en');
  const [first] = await marksOf(page, 'growth');
  await focusMark(page, first?.key ?? '');
  const next = await press(page, 'ArrowRight');
  expect(next).not.toBe(first?.key);
  expect((await centreOf(page, next)).x).toBeGreaterThan((await centreOf(page, first?.key ?? '')).x);
});

describe('the tooltip', () => {
  test('shows name, value and records of the mark under the pointer, and Escape closes it', async () => {
    const { words } = await textOf();
    const page = await openFigure('#/coverage?lang=en');
    await page.locator('[data-chart="choropleth"]').waitFor();
    const { x, y } = await pointOn(page, 'IND');
    await page.mouse.move(x, y, { steps: 3 });
    await tooltip(page).waitFor();
    const said = await tooltip(page).innerText();
    expect(said).toContain('India');
    const label = (await marksOf(page, 'choropleth')).find(({ key }) => key === 'IND')?.label ?? '';
    expect(said).toContain(label.replace('India, ', ''));
    expect(said).toContain(words.figure.pinned);
    await page.keyboard.press('Escape');
    await tooltip(page).waitFor({ state: 'detached' });
  });

  test('goes when the pointer leaves the figure', async () => {
    const page = await openFigure('#/coverage?lang=en');
    await page.locator('[data-chart="choropleth"]').waitFor();
    const { x, y } = await pointOn(page, 'IND');
    await page.mouse.move(x, y, { steps: 3 });
    await tooltip(page).waitFor();
    await page.mouse.move(2, 2);
    await tooltip(page).waitFor({ state: 'detached' });
  });

  test('shows for the mark that has the focus and stays inside the window', async () => {
    const page = await openFigure('#/coverage?lang=en');
    await page.locator('[data-chart="choropleth"]').waitFor();
    for (const key of ['NZL', 'FJI', 'USA', 'RUS', 'ARG']) {
      await focusMark(page, key);
      await tooltip(page).waitFor();
      await page.waitForTimeout(50);
      const box = await tooltip(page).boundingBox();
      expect(box?.x, key).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0), key).toBeLessThanOrEqual(1440);
    }
  });
});
