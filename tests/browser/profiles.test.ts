import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findings } from './findings';
import { closeDrawer, readDrawer } from './marks';
import { open, openFigure, textOf, useBrowser, waitForMark } from './page';

useBrowser();

const { words } = await textOf();

/** One of each kind, with its name and something that its facts say. */
const examples = [
  { key: 'country:CHN', name: 'China', fact: 'Eastern Asia' },
  { key: 'organisation:brookings-institution', name: 'Brookings Institution', fact: '1916' },
  { key: 'alliance:zgcta', name: 'ZGC Global High-level Think Tank Alliance', fact: 'September 2020' },
  { key: 'city:beijing', name: 'Beijing', fact: 'China' },
  {
    key: 'series:silks',
    name: 'Silk Road Forum / SiLKS annual meeting',
    fact: 'Silk Road Think Tank Network',
  },
  { key: 'conference:acbf-africa-2014', name: 'First Africa Think Tank Summit', fact: '3 February 2014' },
  {
    key: 'agreement:ag-2023-pengshui-six',
    name: 'Framework agreement on friendship and cooperation in rural revitalization and exchanges with Pengshui Autonomous County',
    fact: '17 May 2023',
  },
] as const;

/** Opens a profile and waits until its records are there. */
async function openProfile(key: string, options: Parameters<typeof open>[1] = {}, query = ''): Promise<Page> {
  const page = await openFigure(`#/profiles?of=${key}&lang=en${query}`, options);
  await page.locator('.recorded tbody tr, .recorded > p:not(.wait)').first().waitFor();
  return page;
}

const notices = (page: Page) =>
  page.getByRole('region', { name: words.notice.label, exact: true }).locator('p').allTextContents();

describe.each(examples)('the profile $key', ({ key, name, fact }) => {
  test('says what it is with its sources, prints on one or two pages, and fits narrow windows', async () => {
    const page = await openProfile(key);
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
    const facts = page.getByRole('region', { name: words.profiles.facts, exact: true });
    expect(await facts.textContent()).toContain(fact);
    if (!key.startsWith('series')) expect(await facts.textContent()).toContain(words.profiles.source);
    expect(await page.locator('.recorded tbody tr').count()).toBeGreaterThan(0);
    expect(await page.locator('.recorded td.source a, .recorded td.source span').count()).toBeGreaterThan(0);
    const missing = page.getByRole('region', { name: words.profiles.missing.title, exact: true });
    expect(await missing.textContent()).toContain(words.profiles.missing.lowerBound);
    expect(await page.locator('main').innerText()).not.toMatch(/undefined|NaN|\[object|Infinity|null/);
    expect(await notices(page)).toEqual([]);

    await page.locator('[data-chart="choropleth"]').waitFor();
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('header nav').isVisible()).toBe(false);
    expect(await page.locator('.recorded td.source').first().isVisible()).toBe(true);

    await page.emulateMedia({ media: 'screen' });
    for (const width of [1024, 390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      await expect.poll(overflow, { message: `at ${width} px`, timeout: 5_000 }).toBeLessThanOrEqual(0);
    }
  });
});

describe('the numbers of a profile', () => {
  test('open as many records as they say', async () => {
    const page = await openProfile('country:JPN');
    for (const id of ['ties', 'agreements', 'conferences', 'bodies', 'records']) {
      const number = page.locator(`[data-number="${id}"]`);
      const said = Number((await number.locator('.value').textContent())?.replace(/\D/g, ''));
      await number.click();
      const { listed } = await readDrawer(page);
      expect(listed, id).toBe(said);
      expect(said, id).toBeGreaterThan(0);
      await closeDrawer(page);
    }
  });
});

describe('names lead to profiles', () => {
  test('from a list of a profile, and back with the browser', async () => {
    const page = await openProfile('agreement:ag-2023-pengshui-six');
    const party = page.locator('.related tbody a').first();
    const name = (await party.textContent()) ?? '';
    await party.click();
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
    expect(page.url()).toMatch(/of=organisation:[a-z0-9-]+&lang=en$/);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: /Pengshui/ }).waitFor();
  });

  test('from the drawer, which closes', async () => {
    const page = await openProfile('country:JPN');
    await page.locator('[data-number="agreements"]').click();
    await page.locator('aside li a').first().click();
    await page.waitForURL(/of=(agreement|organisation):/);
    expect(await page.locator('aside').count()).toBe(0);
  });

  test('from the cells of a table, by field and by kind of unit', async () => {
    const page = await openFigure('#/data?lang=en&table=ranking_positions');
    const unit = page.locator('main .scroll tbody a[href*="of="]').first();
    await unit.waitFor();
    expect(await unit.getAttribute('href')).toMatch(/of=(city|country|organisation):/);
    await unit.click();
    await page.locator('article.profile').waitFor();
  });

  test('from the table beside a figure', async () => {
    const page = await openFigure('#/alliances?lang=en');
    await page.getByRole('button', { name: words.figure.data, exact: true }).first().click();
    await page
      .getByRole('region', { name: words.figure.tableTwin, exact: true })
      .locator('td a')
      .first()
      .click();
    await page.waitForURL(/profiles\?of=alliance:/);
  });
});

describe('a profile that cannot be', () => {
  test.each(['country:XXX', 'planet:earth', 'nothing'])(
    '%s gives a notice and the directory',
    async (key) => {
      const page = await openFigure(`#/profiles?of=${key}&lang=en`);
      await page.getByRole('heading', { level: 1, name: words.profiles.title, exact: true }).waitFor();
      await page.locator('main .entries li').first().waitFor();
      expect((await notices(page)).join()).toContain(words.profiles.unknown(key));
    },
  );

  test('a country without a tie says so, and draws no empty map', async () => {
    const page = await openProfile('country:ATA');
    await page.getByText(words.profiles.noTies('Antarctica'), { exact: true }).waitFor();
    expect(await page.locator('[data-chart]').count()).toBe(0);
    await page.getByText(words.profiles.recordedNone, { exact: true }).waitFor();
    await page.getByText(words.profiles.missing.noTies, { exact: true }).waitFor();
  });
});

test('the directory finds a name in any language, and keeps what was asked in its address', async () => {
  const page = await openFigure('#/profiles?lang=en&kind=country');
  await page.getByRole('searchbox').fill('德国');
  await page.locator('main .entries li').nth(0).waitFor();
  await page.waitForFunction(() => document.querySelectorAll('main .entries li').length === 1);
  expect(await page.locator('main .entries li a').textContent()).toBe('Germany');
  expect(decodeURIComponent(page.url())).toContain('find=德国');
});

test('filters narrow the map and say that lists stay whole', async () => {
  const page = await openProfile('country:CHN', {}, '&countries=asean');
  await page.getByText(words.profiles.filtersNote, { exact: true }).waitFor();
  const reached = Number(await page.locator('[data-number="reached"] .value').textContent());
  expect(reached).toBeLessThanOrEqual(11);
});

describe('accessibility and width', () => {
  test('nothing that axe finds serious, in three themes at 1440 and 390 px', async () => {
    const page = await openProfile('alliance:zgcta', {}, '&theme=light');
    for (const theme of ['light', 'dark', 'highContrast']) {
      await page.locator('header select').nth(1).selectOption(theme);
      for (const width of [1440, 390]) {
        await page.setViewportSize({ width, height: 900 });
        await page.locator('[data-chart="growth"]').waitFor();
        expect(await findings(page), `${theme} at ${width} px`).toEqual([]);
      }
    }
  });

  test('the first figure of the site loads nothing of profiles', async () => {
    const page = await open('#/overview?lang=en', { context: {} });
    await waitForMark(page, 'first-figure');
    const loaded = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(
          ({ startTime }) => startTime < (performance.getEntriesByName('first-figure')[0]?.startTime ?? 0),
        )
        .map(({ name }) => name),
    );
    expect(loaded.filter((name) => /Profile|EntityLink|entities/.test(name))).toEqual([]);
  });
});
