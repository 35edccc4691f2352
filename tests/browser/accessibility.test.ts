import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findings } from './findings';
import { clickMark, closeDrawer, marksOf, readDrawer } from './marks';
import { openFigure, openReady, textOf, useBrowser, waitForMark } from './page';

useBrowser();

const shown: Readonly<Record<string, string>> = {
  overview: '[data-chart="dumbbell"]',
  coverage: 'input[type="range"]',
  alliances: '[data-chart="growth"]',
  network: 'main .diagram [data-key]',
  conferences: '[data-chart="conference-timeline"]',
  rankings: '[data-chart="ranking"]',
  data: 'main .scroll tbody tr',
};

const widths = [1440, 390] as const;
const themes = ['light', 'dark', 'highContrast'] as const;

async function chooseTheme(page: Page, theme: (typeof themes)[number]): Promise<void> {
  await page.locator('header select').nth(1).selectOption(theme);
  await page.locator(`html[data-theme="${theme}"]`).waitFor();
}

test.each(Object.keys(shown))(
  'the view %s has nothing that axe finds serious, in three themes at 1440 and 390 px',
  async (view) => {
    const page = await openFigure(`#/${view}?lang=en&theme=light`);
    for (const theme of themes) {
      await chooseTheme(page, theme);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await page
          .locator(shown[view] ?? '')
          .first()
          .waitFor();
        expect(await findings(page), `${theme} at ${width} px`).toEqual([]);
      }
    }
  },
);

test.each(['zh-Hans', 'zh-Hant'])(
  'the overview in %s has nothing that axe finds serious',
  async (language) => {
    const page = await openFigure(`#/overview?lang=${language}`);
    await page.locator('[data-chart="dumbbell"]').waitFor();
    expect(await findings(page)).toEqual([]);
  },
);

describe('what opens over a page has nothing that axe finds serious', () => {
  test('the records of a mark, in three themes', async () => {
    const page = await openReady('#/coverage?lang=en');
    const mark = (await marksOf(page, 'choropleth')).find(({ label }) => /, \d+ ties$/.test(label));
    for (const theme of themes) {
      await chooseTheme(page, theme);
      await clickMark(page, mark?.key ?? '');
      await readDrawer(page);
      expect(await findings(page), theme).toEqual([]);
      await closeDrawer(page);
    }
  });

  test('the export dialog, in three themes', async () => {
    const { words } = await textOf();
    const page = await openFigure('#/alliances?lang=en');
    for (const theme of themes) {
      await chooseTheme(page, theme);
      await page.getByRole('button', { name: words.figure.export, exact: true }).first().click();
      await page.getByRole('dialog').waitFor();
      expect(await findings(page), theme).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
  });

  test('the table twin of a figure, and a whole row of a table', async () => {
    const { words } = await textOf();
    const page = await openReady('#/coverage?lang=en&form=table');
    await page.getByRole('region', { name: words.figure.tableTwin, exact: true }).waitFor();
    expect(await findings(page)).toEqual([]);
    await page.goto(`${page.url().split('#')[0]}#/data?lang=en&table=agreements`);
    await page.getByRole('button', { name: `${words.data.details} 2`, exact: true }).click();
    await page.getByRole('dialog').waitFor();
    expect(await findings(page)).toEqual([]);
  });

  test('the choice of a subject', async () => {
    const { words } = await textOf();
    const page = await openFigure('#/coverage?lang=en');
    await page.getByRole('combobox', { name: new RegExp(`^${words.coverage.subject}`) }).click();
    await page.locator('.picker-item').first().waitFor();
    expect(await findings(page)).toEqual([]);
  });
});

describe('a page', () => {
  test('begins with a link to its content', async () => {
    const { words } = await textOf();
    const page = await openFigure('#/overview?lang=en');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.app.skip);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  test('is followed by the colours and the contrast that the system asks for', async () => {
    const themeOf = () => page.locator('html').getAttribute('data-theme');
    const page = await openFigure('#/overview?lang=en', {
      prepare: (shown) => shown.emulateMedia({ colorScheme: 'dark' }),
    });
    expect(await themeOf()).toBe('dark');
    for (const [media, theme] of [
      [{ colorScheme: 'light' }, 'light'],
      [{ contrast: 'more' }, 'highContrast'],
    ] as const) {
      await page.emulateMedia(media);
      await page.reload();
      await waitForMark(page, 'first-figure');
      expect(await themeOf()).toBe(theme);
    }
  });

  test('gives every figure a name, a description and one tab stop', async () => {
    const page = await openFigure('#/overview?lang=en');
    await waitForMark(page, 'all-figures');
    // The top of the index follows the figures that need no engine.
    await page.locator('[data-chart="dumbbell"]').waitFor();
    await page.locator('.figure [data-chart="interval-rows"]').waitFor();
    const figures = await page.locator('.figure svg[role="group"]').evaluateAll((list) =>
      list.map((svg) => ({
        name: document.getElementById(svg.getAttribute('aria-labelledby') ?? '')?.textContent ?? '',
        description: document.getElementById(svg.getAttribute('aria-describedby') ?? '')?.textContent ?? '',
        stops: svg.querySelectorAll('[data-key][tabindex="0"]').length,
      })),
    );
    expect(figures.length).toBe(3);
    for (const { name, description, stops } of figures) {
      expect(name.length).toBeGreaterThan(10);
      expect(description).toMatch(/\d+ marks/);
      expect(stops).toBe(1);
    }
  });
});
