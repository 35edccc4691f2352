import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  clickMark,
  closeDrawer,
  focusedKey,
  focusMark,
  isDrawerOpen,
  marksOf,
  numberIn,
  readDrawer,
} from './marks';
import { openReady, textOf, useBrowser } from './page';

useBrowser();

/** Countries with ties, those with most of them first. */
async function tied(page: Page): Promise<{ key: string; label: string; ties: number }[]> {
  return (await marksOf(page, 'choropleth'))
    .filter(({ key, label }) => !key.startsWith('area-') && /\d ties?$/.test(label))
    .map((mark) => ({ ...mark, ties: numberIn(mark.label) }))
    .sort((a, b) => b.ties - a.ties);
}

describe('a country on the map', () => {
  test.each(['overview', 'coverage'])(
    'of %s that is clicked lists as many records as it has ties',
    async (view) => {
      const page = await openReady(`#/${view}?lang=en`);
      const list = await tied(page);
      expect(list.length).toBeGreaterThan(10);
      for (const { key, label, ties } of [0, 1, 4, 20, list.length - 1].flatMap((i) => list[i] ?? [])) {
        await clickMark(page, key);
        expect(await readDrawer(page), label).toMatchObject({ count: ties, listed: ties });
        await closeDrawer(page);
      }
    },
  );

  test('that has the focus opens with Enter, and Escape gives the focus back to it', async () => {
    const page = await openReady('#/coverage?lang=en');
    for (const { key, ties } of (await tied(page)).slice(0, 3)) {
      await focusMark(page, key);
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.id === 'evidence-title');
      expect(await readDrawer(page)).toMatchObject({ count: ties, listed: ties });
      await closeDrawer(page);
      expect(await focusedKey(page)).toBe(key);
    }
  });

  test('without a record opens nothing', async () => {
    const page = await openReady('#/coverage?lang=en');
    const { words } = await textOf();
    const marks = await marksOf(page, 'choropleth');
    const empty = marks.find(
      ({ key, label }) =>
        !key.startsWith('area-') && label.endsWith(words.coverage.states['none-recorded'] ?? ''),
    );
    await clickMark(page, empty?.key ?? '');
    expect(await isDrawerOpen(page)).toBe(false);
  });

  test('of one subject and channel lists the records of that subject and channel only', async () => {
    const page = await openReady('#/coverage?lang=en&subject=country:CHN&channel=agreement');
    const { words } = await textOf();
    await page.locator('[data-chart="choropleth"]').waitFor();
    for (const { key, ties } of (await tied(page)).slice(0, 2)) {
      await clickMark(page, key);
      expect(await readDrawer(page)).toMatchObject({ count: ties, listed: ties });
      const kinds = await page.locator('aside .list .kind').allInnerTexts();
      expect(kinds.every((kind) => kind.startsWith(words.evidence.kinds.agreements ?? '?'))).toBe(true);
      await closeDrawer(page);
    }
  });
});

describe('a mark of growth', () => {
  test('of named members lists as many records as it names members', async () => {
    const page = await openReady('#/alliances?lang=en');
    const steps = (await marksOf(page, 'growth')).filter(({ key }) => key.startsWith('step:'));
    const last = new Map(
      steps.filter(({ label }) => numberIn(label) > 0).map((mark) => [mark.key.split(':')[1], mark]),
    );
    expect(last.size).toBeGreaterThan(2);
    for (const { key, label } of last.values()) {
      await focusMark(page, key);
      await page.keyboard.press('Enter');
      expect(await readDrawer(page), label).toMatchObject({
        count: numberIn(label),
        listed: numberIn(label),
      });
      await closeDrawer(page);
      expect(await focusedKey(page)).toBe(key);
    }
  });

  test('of a reported size lists the one record that reports it', async () => {
    const page = await openReady('#/alliances?lang=en');
    const reported = (await marksOf(page, 'growth')).filter(({ key }) => key.startsWith('reported:'));
    expect(reported.length).toBeGreaterThan(3);
    for (const { key } of reported.slice(0, 3)) {
      await clickMark(page, key);
      expect(await readDrawer(page)).toMatchObject({ count: 1, listed: 1 });
      await closeDrawer(page);
    }
  });
});

describe('a number that is a button', () => {
  test('among the key figures lists as many records as it says', async () => {
    const { words } = await textOf();
    const page = await openReady('#/overview?lang=en');
    for (const id of ['think-tanks', 'alliances', 'agreements', 'conferences']) {
      const name = words.overview.figures[id] ?? '';
      const button = page.getByRole('button', { name: new RegExp(`^${name}: `) });
      const label = (await button.getAttribute('aria-label')) ?? '';
      await button.click();
      const said = numberIn(label);
      expect(await readDrawer(page), label).toMatchObject({ title: name, count: said, listed: said });
      await closeDrawer(page);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(label);
    }
  });

  test('in the table of alliances lists as many records as it names members', async () => {
    const { words } = await textOf();
    const page = await openReady('#/alliances?lang=en');
    const named = `${words.alliances.heads.named}${words.join.colon}`;
    const cells = page.locator('table').getByRole('button', { name: new RegExp(`${named}\\d`) });
    expect(await cells.count()).toBeGreaterThan(2);
    for (let i = 0; i < (await cells.count()); i++) {
      const said = Number((await cells.nth(i).innerText()).replaceAll('\u2009', ''));
      await cells.nth(i).click();
      expect(await readDrawer(page)).toMatchObject({ count: said, listed: said });
      await closeDrawer(page);
    }
  });

  test('for what is new since a date lists records of those countries', async () => {
    const page = await openReady('#/coverage?lang=en');
    await page.locator('.lists button.gain').click();
    const { count, listed } = await readDrawer(page);
    expect(count).toBeGreaterThan(0);
    expect(listed).toBe(count);
  });
});

test('the records of a figure download as CSV, one row a record', async () => {
  const { words } = await textOf();
  const page = await openReady('#/coverage?lang=en');
  const [first] = (await tied(page)).slice(-1);
  await clickMark(page, first?.key ?? '');
  const { count } = await readDrawer(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('aside').getByRole('button', { name: words.evidence.csv, exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('records.csv');
  const stream = await download.createReadStream();
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  expect(
    text
      .trim()
      .split('\n')
      .filter((line) => /^\w+\/[^,]*,/.test(line)).length,
  ).toBe(count);
});
