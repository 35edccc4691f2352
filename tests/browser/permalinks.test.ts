import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/model/language';
import { openFigure, textOf, useBrowser, waitForMark } from './page';

useBrowser();

const notices = async (page: Page, language: (typeof languages)[number] = 'en') => {
  const { words } = await textOf(language);
  return page
    .getByRole('region', { name: words.notice.label, exact: true })
    .locator('p > span')
    .allInnerTexts();
};

/** Everything that a reader sees of a figure's state once all answers are there, to compare two pages with. */
async function shown(page: Page): Promise<unknown> {
  await waitForMark(page, 'engine-ready');
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(300);
  return page.evaluate(() => ({
    hash: location.hash,
    theme: document.documentElement.dataset.theme,
    language: document.documentElement.lang,
    headings: [...document.querySelectorAll('h1, h2, h3')].map((heading) => heading.textContent),
    subtitle: document.querySelector('.subtitle')?.textContent,
    values: [
      ...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
        'main input, main select, .filters select',
      ),
    ].map((field) =>
      field instanceof HTMLInputElement && field.type === 'radio' ? field.checked : field.value,
    ),
    marks: [...document.querySelectorAll('svg [data-key]')].map((mark) => mark.getAttribute('aria-label')),
  }));
}

const links = {
  overview: '#/overview?since=2019-01-01&countries=g20&lang=zh-Hant&theme=dark',
  coverage:
    '#/coverage?subject=country:CHN&channel=agreement~conference&date=2021-12-31&compare=2012-06-30&group=g20&period=1990..2022&type=government&lang=zh-Hans&theme=dark',
  alliances:
    '#/alliances?alliances=zgcta~ilstc-tta&measure=countries&scale=aligned&horizon=10&evidence=evidenced&lang=en&theme=highContrast',
  network:
    '#/network?nodes=with-alliances&time=until&date=2021-12-31&size=degree&group=region&form=ties&chosen=alliance:zgcta&compare=2015-12-31&missing=20&countries=g20&lang=zh-Hant&theme=dark',
  conferences:
    '#/conferences?show=list&series=t20~coc&find=summit&status=held&size=reported&countries=g20&lang=zh-Hans&theme=dark',
  rankings:
    '#/rankings?index=countries&date=2022-12-31&weights=sector:40~alliance-roles:20~exchange:20~network:20&locked=network&normalisation=rank&aggregation=arithmetic&missing=zero&least=30&unit=CHN&countries=g20&lang=zh-Hans&theme=dark',
};

describe('a link', () => {
  test.each(Object.entries(links))(
    'to %s restores the whole state in a fresh page, and is kept as it is',
    async (_, link) => {
      const page = await openFigure(link);
      const state = await shown(page);
      expect(new URLSearchParams(page.url().split('?')[1]).toString()).toBe(
        new URLSearchParams(link.split('?')[1]).toString(),
      );
      const other = await openFigure(new URL(page.url()).hash, {
        context: { viewport: { width: 1440, height: 900 }, locale: 'fr-FR', colorScheme: 'light' },
      });
      await expect.poll(() => shown(other), { timeout: 10_000 }).toEqual(state);
    },
  );

  test('sets language and theme', async () => {
    const page = await openFigure(links.coverage, { context: { locale: 'en-GB', colorScheme: 'light' } });
    expect(
      await page.evaluate(() => [document.documentElement.lang, document.documentElement.dataset.theme]),
    ).toEqual(['zh-Hans', 'dark']);
    expect(await notices(page, 'zh-Hans')).toEqual([]);
  });

  test('made by changing controls holds what they show', async () => {
    const { words } = await textOf();
    const page = await openFigure('#/coverage?lang=en');
    await page.locator('summary').click();
    await page.getByRole('checkbox', { name: words.channel.presence ?? '', exact: true }).check();
    await page.keyboard.press('Escape');
    await page.getByRole('combobox', { name: words.coverage.group, exact: true }).selectOption('asean');
    await page.locator('.controls input[type="date"]').first().fill('2018-05-05');
    await page.keyboard.press('Tab');
    await page.locator('header select').first().selectOption('zh-Hans');
    await page.locator('header select').nth(1).selectOption('dark');
    await page.waitForFunction(() => document.documentElement.lang === 'zh-Hans');
    const address = new URLSearchParams(page.url().split('?')[1]);
    expect(Object.fromEntries(address)).toEqual({
      channel: 'presence',
      date: '2018-05-05',
      group: 'asean',
      lang: 'zh-Hans',
      theme: 'dark',
    });
    const state = await shown(page);
    const other = await openFigure(new URL(page.url()).hash);
    await expect.poll(() => shown(other), { timeout: 10_000 }).toEqual(state);
  });

  test('back and forward go through the choices', async () => {
    const { words } = await textOf();
    const page = await openFigure('#/coverage?lang=en');
    const group = page.getByRole('combobox', { name: words.coverage.group, exact: true });
    await group.selectOption('asean');
    await group.selectOption('g20');
    await page.goBack();
    await expect.poll(() => group.inputValue()).toBe('asean');
    await page.goBack();
    await expect.poll(() => group.inputValue()).toBe('un');
    await page.goForward();
    await expect.poll(() => group.inputValue()).toBe('asean');
  });
});

describe('a link that asks for something unknown', () => {
  test.each(languages)('says so in %s and shows a sensible page', async (language) => {
    const { words } = await textOf(language);
    const page = await openFigure(
      `#/coverage?lang=${language}&subject=country:NOWHERE&group=atlantis&colour=red&date=2023-02-31&v=9`,
    );
    await page.locator('[data-chart="choropleth"]').waitFor();
    await expect
      .poll(async () => (await notices(page, language)).sort())
      .toEqual(
        [
          words.notice.newerVersion('9'),
          words.notice.unknownKey('colour'),
          words.notice.badValue('date', '2023-02-31'),
          words.notice.unknownId('subject', 'country:NOWHERE'),
          words.notice.unknownId('group', 'atlantis'),
        ].sort(),
      );
  });

  test.each([
    ['#/alliances?lang=en&alliances=zgcta~no-such', 'alliances', 'no-such', '[data-chart="growth"]'],
    ['#/conferences?lang=en&series=coc~no-such', 'series', 'no-such', '[data-chart="conference-timeline"]'],
    ['#/network?lang=en&ego=organisation:no-such', 'ego', 'organisation:no-such', 'main .diagram [data-key]'],
    ['#/data?lang=en&table=no_such', 'table', 'no_such', 'tbody tr'],
  ])('%s names it and shows the rest', async (link, key, id, wanted) => {
    const { words } = await textOf();
    const page = await openFigure(link);
    await page.locator(wanted).first().waitFor();
    await expect.poll(() => notices(page)).toEqual([words.notice.unknownId(key, id)]);
  });

  test('such as a view leads to the overview with a notice', async () => {
    const { words } = await textOf();
    const page = await openFigure('#/no-such-view?lang=en&subject=x');
    await page.getByRole('heading', { level: 1, name: words.overview.title, exact: true }).waitFor();
    expect(await notices(page)).toEqual([words.notice.unknownView('no-such-view')]);
  });

  test('such as broken percent signs or markup is read without harm', async () => {
    const page = await openFigure('#/coverage?lang=en&subject=%E0%A4%A&group=<img src=x onerror=alert(1)>');
    await waitForMark(page, 'first-figure');
    await page.locator('[data-chart="choropleth"]').waitFor();
    expect(await page.locator('img').count()).toBe(0);
    expect((await notices(page)).length).toBe(2);
  });
});

test('a notice goes when it is dismissed', async () => {
  const { words } = await textOf();
  const page = await openFigure('#/coverage?lang=en&colour=red');
  expect(await notices(page)).toEqual([words.notice.unknownKey('colour')]);
  await page.getByRole('button', { name: words.notice.dismiss, exact: true }).click();
  await page.waitForTimeout(300);
  expect(await notices(page)).toEqual([]);
});
