import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { languages, type Language } from '../../src/model/language';
import { findings } from './findings';
import { openFigure, textOf, useBrowser, waitForMark, type OpenOptions } from './page';

useBrowser();

const input = (page: Page) =>
  page.getByRole('combobox', { name: /country|国家|國家/ }).and(page.locator('dialog input'));
const options = (page: Page) => page.locator('dialog [role="option"]');
const status = (page: Page) => page.locator('dialog [role="status"]');

/** The line that Enter opens, as assistive technology is told. */
const active = (page: Page) =>
  page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant');
    const line = id === null || id === undefined ? null : document.getElementById(id);
    return line?.getAttribute('aria-selected') === 'true' ? line.textContent.trim() : null;
  });

/** Opens search with the keyboard and types. */
async function searchFor(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await input(page).waitFor();
  await input(page).pressSequentially(query);
}

const keyOf = (page: Page) => new URLSearchParams(page.url().split('?')[1]).get('of');
const view = (language: Language = 'en', more = '') => `#/alliances?lang=${language}${more}`;

describe('search opens', () => {
  test.each(['coverage', 'alliances', 'data'])(
    'from the view %s with Ctrl+K, Cmd+K and the slash',
    async (name) => {
      const page = await openFigure(`#/${name}?lang=en`);
      for (const keys of ['Control+k', 'Meta+k', '/']) {
        await page.keyboard.press(keys);
        await input(page).waitFor();
        expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
        expect(await input(page).inputValue()).toBe('');
        await page.keyboard.press('Escape');
        await input(page).waitFor({ state: 'detached' });
      }
    },
  );

  test('not with a slash that is typed into a field', async () => {
    const { words } = await textOf();
    const page = await openFigure('#/data?lang=en');
    const field = page
      .getByRole('searchbox', { name: words.data.search })
      .or(page.getByLabel(words.data.search))
      .first();
    await field.focus();
    await page.keyboard.type('a/b');
    expect(await field.inputValue()).toBe('a/b');
    expect(await page.locator('dialog').count()).toBe(0);
    await searchFor(page, '16/1');
    expect(await input(page).inputValue()).toBe('16/1');
  });

  test.each(languages)('with the button of the header, which has its name in %s', async (language) => {
    const { words } = await textOf(language);
    const page = await openFigure(view(language));
    const button = page.getByRole('button', { name: words.app.search, exact: true });
    await button.click();
    await input(page).waitFor();
    await page.getByText(words.search.hint).waitFor();
    await page.keyboard.press('Escape');
    await input(page).waitFor({ state: 'detached' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('with a button of 44 px on a narrow screen, as a dialog of its size with lines of 44 px', async () => {
    const { words } = await textOf();
    const page = await openFigure(view(), {
      context: { viewport: { width: 390, height: 800 }, hasTouch: true },
    });
    const button = page.getByRole('button', { name: words.app.search, exact: true });
    const box = await button.boundingBox();
    expect([box?.width, box?.height]).toEqual([44, 44]);
    await button.tap();
    await input(page).fill('institute');
    await options(page).first().waitFor();
    expect(await page.getByRole('dialog').boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 800 });
    for (const line of await options(page).all())
      expect((await line.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });

  test('without anything of it having been loaded before', async () => {
    const page = await openFigure(view(), { context: {} });
    const loaded = () =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => new URL(name).pathname)
          .filter((name) => /search|entities/i.test(name)),
      );
    await page.waitForTimeout(500);
    expect(await loaded()).toEqual([]);
    await searchFor(page, 'chn');
    await options(page).first().waitFor();
    expect(await loaded()).not.toEqual([]);
  });
});

describe('typing', () => {
  test('lists results by kind and counts them', async () => {
    const { words } = await textOf();
    const page = await openFigure(view());
    await searchFor(page, 'china');
    const first = options(page).first();
    await first.waitFor();
    await expect.poll(() => first.textContent()).toContain('China');
    const groups = page.locator('dialog [role="group"]');
    await expect
      .poll(async () =>
        groups.evaluateAll((list) => list.map((group) => group.querySelector('.heading span')?.textContent)),
      )
      .toEqual(expect.arrayContaining([words.search.groups.country, words.search.groups.organisation]));
    expect(await groups.first().getAttribute('aria-labelledby')).toBeTruthy();
    expect(await status(page).textContent()).toMatch(/^\d+ results$/);
    expect(await first.locator('mark').textContent()).toBe('China');
  });

  test('and Enter leads to the profile of the line that is marked', async () => {
    const page = await openFigure(view('en', '&countries=asean'));
    await searchFor(page, 'institute');
    await expect.poll(() => options(page).count()).toBeGreaterThan(5);
    const texts = (await options(page).allTextContents()).map((text) => text.trim());
    expect(await active(page)).toBe(texts[0]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await active(page)).toBe(texts[2]);
    await page.keyboard.press('ArrowUp');
    expect(await active(page)).toBe(texts[1]);
    await page.keyboard.press('End');
    expect(await active(page)).toBe(texts.at(-1));
    await page.keyboard.press('ArrowDown');
    expect(await active(page)).toBe(texts[0]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Home');
    expect(await active(page)).toBe(texts[0]);
    await page.keyboard.press('PageDown');
    expect(texts.indexOf((await active(page)) ?? '')).toBeGreaterThan(1);
    await page.keyboard.press('PageUp');
    expect(await active(page)).toBe(texts[0]);
    const href = await options(page).first().getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.hash.startsWith('#/profiles?'));
    expect(page.url().endsWith(href ?? 'none')).toBe(true);
    expect(keyOf(page)).toMatch(/^(organisation|alliance):/);
    expect(await page.locator('dialog').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  test('finds every kind by name, in both scripts, with typing errors and by code', async () => {
    const page = await openFigure(view('zh-Hans'));
    await searchFor(page, 'x');
    for (const [query, key] of [
      ['brokings', 'organisation:brookings-institution'],
      ['institution brook', 'organisation:brookings-institution'],
      ['布魯金斯', 'organisation:brookings-institution'],
      ['布鲁金斯', 'organisation:brookings-institution'],
      ['布鲁斯学会', 'organisation:brookings-institution'],
      ['陆海新通道国际交流', 'organisation:center-for-ilstc-international-exchanges-and-cooperation'],
      ['CHN', 'country:CHN'],
      ['th', 'country:THA'],
      ['764', 'country:THA'],
      ['中國', 'country:CHN'],
      ['zgcta', 'alliance:zgcta'],
      ['belgrade', 'city:belgrade'],
      ['acbf africa summit', 'series:acbf-africa-summit'],
      ['Second Africa Think Tank Summit', 'conference:acbf-africa-2015'],
      ['CARI Elcano', 'agreement:ag-2003-cari-elcano'],
    ] as const) {
      await input(page).fill(query);
      await expect
        .poll(() => options(page).first().getAttribute('href'), { message: query })
        .toContain(`of=${key}`);
    }
    await page.keyboard.press('Enter');
    await expect.poll(() => keyOf(page)).toBe('agreement:ag-2003-cari-elcano');
  });

  test('names that are known in another language only keep that language', async () => {
    const page = await openFigure(view('zh-Hant'));
    await searchFor(page, 'Asia-Pacific Roundtable');
    await options(page).first().waitFor();
    expect(await options(page).first().locator('.names > span').first().getAttribute('lang')).toBe('en');
    await input(page).fill('brookings');
    await expect.poll(() => options(page).first().textContent()).toContain('布魯金斯學會');
    expect(await options(page).first().locator('.also').textContent()).toBe('Brookings Institution');
    expect(await options(page).first().locator('.names > span').first().getAttribute('lang')).toBe('zh-Hant');
  });

  test('more of a kind lists that kind alone', async () => {
    const page = await openFigure(view());
    await searchFor(page, 'university');
    await options(page)
      .filter({ hasText: /^Show all/ })
      .first()
      .click();
    await expect.poll(() => page.locator('dialog [role="group"]').count()).toBe(1);
    expect(await options(page).count()).toBeGreaterThan(10);
    expect(await input(page).evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('what nothing is called says so, with the nearest word', async () => {
    const { words } = await textOf();
    const page = await openFigure(view());
    await searchFor(page, 'qqqqqqqqq');
    await expect.poll(() => status(page).textContent()).toBe(words.search.none('qqqqqqqqq'));
    expect(await options(page).count()).toBe(0);
    await page.getByText(words.search.noneHint).waitFor();
    await input(page).fill('swotzorlund');
    await page.getByRole('button', { name: 'switzerland', exact: true }).click();
    await expect.poll(() => options(page).first().getAttribute('href')).toContain('country:CHE');
  });

  test('finds the views', async () => {
    const page = await openFigure(view('zh-Hans'));
    await searchFor(page, '数据');
    const { words } = await textOf('zh-Hans');
    await options(page).filter({ hasText: words.nav.data }).last().click();
    await page.waitForURL((url) => url.hash.startsWith('#/data'));
  });

  test('in an input method is left alone until the word is composed', async () => {
    const typed = (page: Page, type: string, value: string) =>
      input(page).evaluate(
        (element: HTMLInputElement, [name = '', text = '']) => {
          element.value = text;
          element.dispatchEvent(
            name === 'input'
              ? new InputEvent('input', { isComposing: true, bubbles: true })
              : new CompositionEvent(name, { bubbles: true }),
          );
        },
        [type, value],
      );
    const page = await openFigure(view());
    await searchFor(page, 'asia');
    await expect.poll(() => options(page).count()).toBeGreaterThan(2);
    const before = await active(page);
    await input(page).evaluate((element) => {
      for (const key of ['ArrowDown', 'Enter'])
        element.dispatchEvent(
          new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true }),
        );
    });
    await typed(page, 'input', "zhong'guo");
    await page.waitForTimeout(200);
    expect(await active(page)).toBe(before);
    expect(await page.getByRole('dialog').count()).toBe(1);
    await typed(page, 'compositionend', '中国');
    await expect.poll(() => options(page).first().getAttribute('href')).toContain('country:CHN');
  });
});

describe('what was opened', () => {
  test('is listed before anything is typed, newest first, until the list is cleared', async () => {
    const { words } = await textOf();
    const page = await openFigure(view());
    for (const query of ['chatham house', 'CHN']) {
      await searchFor(page, query);
      await options(page).first().waitFor();
      await page.keyboard.press('Enter');
      await input(page).waitFor({ state: 'detached' });
    }
    await page.reload();
    await waitForMark(page, 'first-figure');
    await page.keyboard.press('Control+k');
    await page.getByText(words.search.recent).waitFor();
    const names = (await options(page).allTextContents()).map((text) => text.trim());
    expect(names).toHaveLength(2);
    expect(names[0]).toMatch(/^China/);
    expect(names[1]).toMatch(/^Chatham House/);
    await page.getByRole('button', { name: words.search.forget, exact: true }).click();
    await expect.poll(() => options(page).count()).toBe(0);
  });

  test('is left out where it is damaged or unknown', async () => {
    const { words } = await textOf();
    const page = await openFigure(view());
    for (const kept of ['not json', '{"a":1}', '["country:XYZ", 7, "nothing", "__proto__:x"]']) {
      await page.evaluate((text) => localStorage.setItem('think-tank-atlas-recent', text), kept);
      await page.keyboard.press('Control+k');
      await page.getByText(words.search.hint).waitFor();
      await page.waitForTimeout(300);
      expect(await options(page).count(), kept).toBe(0);
      await page.keyboard.press('Escape');
      await input(page).waitFor({ state: 'detached' });
    }
  });
});

describe('a site', () => {
  /** Takes the stored answer out of the page, as a site without it would be. */
  const without: OpenOptions = {
    prepare: (shown) =>
      shown.route(/\/(index\.html)?$/, async (route) => {
        const response = await route.fetch();
        const page = (await response.text()).replace(
          /"entities":\{"path":"[^"]*","parameters":"\{\}"\},?/,
          '',
        );
        await route.fulfill({ response, body: page });
      }),
  };
  test('without the stored answer asks the engine', async () => {
    const page = await openFigure(view(), without);
    await searchFor(page, 'brookings');
    await options(page).first().waitFor({ timeout: 30_000 });
    expect(await options(page).first().getAttribute('href')).toContain('organisation:brookings-institution');
  });
});

describe('search has nothing that axe finds serious', () => {
  test.each([
    ['light', 1440],
    ['light', 390],
    ['dark', 1440],
    ['highContrast', 1440],
  ] as const)('in %s at %i px', async (theme, width) => {
    const page = await openFigure(view('en', `&theme=${theme}`), {
      context: { viewport: { width, height: 900 } },
    });
    await searchFor(page, 'china');
    await options(page).first().waitFor();
    expect(await findings(page)).toEqual([]);
    if (theme !== 'light') return;
    for (const query of ['', 'swotzorlund']) {
      await input(page).fill(query);
      await expect.poll(() => options(page).count()).toBe(0);
      expect(await findings(page)).toEqual([]);
    }
  });
});
