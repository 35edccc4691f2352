import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findings } from './findings';
import { clickMark, focusedKey, focusMark, isDrawerOpen, marksOf, readDrawer } from './marks';
import { openReady, textOf, useBrowser } from './page';

useBrowser();

const { words } = await textOf();

/** Opens coverage in a state and waits for the values of its main figure. */
async function openCoverage(query: string, options: Parameters<typeof openReady>[1] = {}): Promise<Page> {
  const page = await openReady(`#/coverage?lang=en&${query}`, options);
  await page.locator('.foot').first().waitFor();
  return page;
}

const queryOf = (page: Page) => new URLSearchParams(new URL(page.url()).hash.split('?')[1]);
const pointOf = (page: Page) => (queryOf(page).get('at') ?? '').split(',').map(Number);

const forms = [
  ['subject=country:CHN&form=symbols', 'symbols'],
  ['subject=country:CHN&form=flows', 'flows'],
  ['form=tiles', 'tiles'],
  ['show=change', 'choropleth'],
  ['subject=alliance:coc&versus=alliance:silks', 'choropleth'],
  ['subject=alliance:coc&versus=alliance:silks&show=overlap&form=tiles', 'tiles'],
] as const;

describe('every form of coverage', () => {
  test.each(forms)(
    '%s is reached by keyboard, opens the records of its marks, and is fit for a screen reader and a phone',
    async (query, chart) => {
      const page = await openCoverage(query);
      const svg = page.locator('.figure svg[role="group"]').first();
      expect(await svg.locator('[data-key][tabindex="0"]').count()).toBe(1);
      const first = await svg.locator('[data-key][tabindex="0"]').getAttribute('data-key');
      await focusMark(page, first ?? '');
      await page.keyboard.press('End');
      await page.keyboard.press('Home');
      expect(await focusedKey(page)).toBe(first);
      const marks = await marksOf(page, chart);
      expect(marks.filter(({ label }) => label.trim() === '')).toEqual([]);
      const tied = marks.find(
        ({ label, key }) => /[1-9]/.test(label) && !key.includes('area-') && !label.includes('kept'),
      );
      await focusMark(page, tied?.key ?? '');
      await page.keyboard.press('Enter');
      const { count, listed } = await readDrawer(page);
      expect(count).toBeGreaterThan(0);
      expect(listed).toBe(count);
      await page.keyboard.press('Escape');
      expect(await isDrawerOpen(page)).toBe(false);
      expect(await focusedKey(page)).toBe(tied?.key);
      expect(await findings(page)).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth), { timeout: 8_000 })
        .toBeLessThanOrEqual(390);
    },
  );

  test('is one click from another, with the same state', async () => {
    const page = await openCoverage('subject=country:CHN&group=g20&date=2023-12-31');
    const title = await page.locator('.figure h2').innerText();
    for (const form of ['symbols', 'flows', 'tiles', 'table', 'map']) {
      await page
        .getByRole('radio', { name: words.reach.forms[form] ?? form, exact: true })
        .check({ force: true });
      await page.waitForFunction(
        (wanted) => document.querySelector('.figure h2')?.textContent === wanted,
        title,
      );
      expect(queryOf(page).get('group')).toBe('g20');
      expect(queryOf(page).get('form')).toBe(form === 'map' ? null : form);
    }
  });

  test('flows of a subject without a seat say so, and offer one that has', async () => {
    const page = await openReady('#/coverage?lang=en&form=flows');
    await page.getByText(words.reach.noSeat).waitFor();
    await page.locator('.empty button').click();
    await page.locator('[data-chart="flows"]').waitFor();
    expect(queryOf(page).get('subject')).toMatch(/^country:/);
  });
});

describe('the channels', () => {
  test('are chosen together, and a conference held there is told from one taken part in', async () => {
    const page = await openCoverage('subject=country:CHN&form=table');
    await page.locator('summary').click();
    await page.getByRole('checkbox', { name: words.channel.conference ?? '', exact: true }).check();
    expect(queryOf(page).get('channel')).toBe('conference');
    const heads = await page.locator('.figure thead th').allInnerTexts();
    const at = (name: string) => heads.findIndex((head) => head.trim() === name);
    const [all, hosted, took] = [
      words.channel.conference,
      words.channel.hosted,
      words.channel['took-part'],
    ].map((name) => at(name ?? ''));
    const rows = await page
      .locator('.figure tbody tr')
      .evaluateAll((list) =>
        list.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.innerText)),
      );
    const tied = rows
      .map((row) => [all, hosted, took].map((i) => Number(row[i ?? -1])))
      .filter(([n]) => (n ?? 0) > 0);
    expect(tied.length).toBeGreaterThan(10);
    for (const [n = 0, held = 0, attended = 0] of tied) {
      expect(held + attended).toBeGreaterThanOrEqual(n);
      expect(Math.max(held, attended)).toBeLessThanOrEqual(n);
    }
    await page.getByRole('radio', { name: words.channel.hosted ?? '', exact: true }).check();
    expect(queryOf(page).get('part')).toBe('hosted');
    await page.keyboard.press('Escape');
    expect(await page.locator('details[open]').count()).toBe(0);
  });
});

describe('the map', () => {
  test('is enlarged, moved and shown whole by keys', async () => {
    const page = await openCoverage('');
    await focusMark(page, 'FRA');
    await page.keyboard.press('+');
    await page.waitForFunction(() => location.hash.includes('at='));
    const [, , zoom = 0] = pointOf(page);
    expect(zoom).toBeGreaterThan(1);
    const [before = 0] = pointOf(page);
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(() => pointOf(page)[0]).toBeGreaterThan(before);
    await page.keyboard.press('-');
    await page.keyboard.press('0');
    await expect.poll(() => queryOf(page).get('at')).toBeNull();
  });

  test('is enlarged by buttons to a region, and says how many countries are out of sight', async () => {
    const page = await openCoverage('');
    await page.getByLabel(words.reach.zoomTo).selectOption('m49-035');
    await expect.poll(() => pointOf(page)[2] ?? 0).toBeGreaterThan(1.5);
    expect(await page.locator('.foot').first().innerText()).toMatch(/out of sight/);
    expect((await marksOf(page, 'choropleth')).some(({ key }) => key === 'THA')).toBe(true);
    expect((await marksOf(page, 'choropleth')).some(({ key }) => key === 'BRA')).toBe(false);
    await page.getByRole('button', { name: words.reach.wholeMap, exact: true }).click();
    await expect.poll(() => queryOf(page).get('at')).toBeNull();
  });

  test('is enlarged by the wheel with Ctrl only, and a globe is turned by dragging it', async () => {
    const page = await openCoverage('projection=globe');
    const box = await page.locator('[data-chart="choropleth"]').boundingBox();
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 200];
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 40);
    expect(queryOf(page).get('at')).toBeNull();
    await page.evaluate(() => scrollTo(0, 0));
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 120, y, { steps: 6 });
    await page.mouse.up();
    await expect.poll(() => pointOf(page)[0] ?? 0).toBeGreaterThan(20);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await expect.poll(() => pointOf(page)[2] ?? 0).toBeGreaterThan(1);
    expect(await isDrawerOpen(page)).toBe(false);
  });

  test.each(['natural-earth', 'robinson', 'globe', 'polar'])(
    'in %s opens the records of a country',
    async (projection) => {
      const page = await openCoverage(`projection=${projection}&meridian=150&subject=country:CHN`);
      await clickMark(page, 'AUS');
      const { listed, count } = await readDrawer(page);
      expect(listed).toBe(count);
    },
  );
});

describe('a list of one’s own', () => {
  test('is resolved in three languages, shows what it does not know, and is kept in the address', async () => {
    const page = await openCoverage('');
    await page.locator('select:has(option[value="own"])').selectOption('own');
    const dialog = page.getByRole('dialog');
    await dialog.locator('textarea').fill('France, 日本; 德國\nTHA\nAtlantis\nKorea');
    await expect.poll(() => dialog.locator('ul li').count()).toBe(2);
    await dialog.getByRole('button', { name: 'South Korea', exact: true }).click();
    await expect.poll(() => dialog.locator('ul li').count()).toBe(1);
    await dialog.getByRole('button', { name: words.reach.own.use, exact: true }).click();
    await expect.poll(() => queryOf(page).get('own')).toBe('FRA~JPN~DEU~THA~KOR');
    expect(queryOf(page).get('group')).toBe('own');
    await expect.poll(() => page.locator('.figure h2').innerText()).toMatch(/of 5 countries/);
    await page.reload();
    await page.locator('.foot').first().waitFor();
    expect(await page.locator('.figure h2').innerText()).toMatch(/of 5 countries/);
  });

  test('with a code that the data lacks keeps the others and says which was left out', async () => {
    const page = await openCoverage('group=own&own=FRA~QQQ');
    expect(await page.getByRole('region', { name: words.notice.label }).innerText()).toContain('QQQ');
    expect(await page.locator('.figure h2').innerText()).toMatch(/of 1 countries|of 1 country/);
  });
});

describe('a span', () => {
  test('counts what held on any day of it, and is said on the figure', async () => {
    const page = await openCoverage('subject=country:CHN&from=2016-01-01&date=2016-12-31&channel=conference');
    expect(await page.locator('.figure .subtitle').first().innerText()).toMatch(
      /1 January 2016 to 31 December 2016/,
    );
    const whole = await openCoverage('subject=country:CHN&date=2016-12-31&channel=conference');
    const breadth = async (shown: Page) =>
      Number(/reach (\d+)/.exec(await shown.locator('.figure h2').innerText())?.[1]);
    expect(await breadth(page)).toBeLessThan(await breadth(whole));
  });
});
