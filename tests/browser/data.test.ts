import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { splitCsv } from '../../src/data/splitCsv';
import { shippedFiles } from '../data/packages';
import { openReady, textOf, useBrowser } from './page';

useBrowser();

const rowsOf = (page: Page) => page.locator('main .scroll tbody tr');
const countOf = async (page: Page) =>
  Number((await page.locator('main .count').innerText()).replaceAll('\u2009', '').split(' ')[0]);

/** Header and rows of CSV text, by field. */
function tableOf(text: string): { rows: number; column: (field: string) => string[] } {
  const [header, ...rows] = splitCsv('file.csv', text).records.map(({ cells }) => cells);
  return {
    rows: rows.length,
    column: (field) => rows.map((row) => row[header?.indexOf(field) ?? -1] ?? '?'),
  };
}
const shipped = (table: string) => tableOf(new TextDecoder().decode(shippedFiles().get(`${table}.csv`)));

async function downloadOf(page: Page, name: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  let text = '';
  for await (const chunk of await download.createReadStream()) text += String(chunk);
  return { name: download.suggestedFilename(), text };
}

/** Waits until there are rows, as many as are counted, each with every word of a search. */
async function expectFound(page: Page, search: string): Promise<void> {
  const words = search.toLowerCase().split(' ');
  await expect
    .poll(
      async () => {
        const texts = (await rowsOf(page).allTextContents()).map((text) => text.toLowerCase());
        return {
          isCounted: texts.length > 0 && texts.length === Math.min(50, await countOf(page)),
          other: texts.filter((text) => !words.every((word) => text.includes(word))),
        };
      },
      { message: search, timeout: 10_000 },
    )
    .toEqual({ isCounted: true, other: [] });
}

describe('the search', () => {
  test('of a table finds words, parts of words, numbers and Chinese', async () => {
    const page = await openReady('#/data?lang=en&table=agreement_parties&search=panyapiwat');
    await expectFound(page, 'panyapiwat');
    for (const [table, search] of [
      ['conference_roles', 'brookings'],
      ['organisations', 'Panyapiwat'],
      ['observations', 'csis'],
      ['observations', 'brookings'],
      ['alliance_sizes', 'zgcta 72'],
      ['agreements', 'ilstc'],
      ['organisations', '中关村'],
    ] as const) {
      const query = `lang=en&table=${table}&search=${encodeURIComponent(search)}`;
      await page.goto(`${page.url().split('#')[0]}#/data?${query}`);
      await expectFound(page, search);
    }
  });

  test('as it is typed narrows the rows, and its words go into the address', async () => {
    const { words } = await textOf();
    const page = await openReady('#/data?lang=en&table=conference_roles');
    await rowsOf(page).first().waitFor();
    const all = await countOf(page);
    expect(all).toBe(shipped('conference_roles').rows);
    await page.getByPlaceholder(words.data.search).fill('brookings');
    await expect.poll(() => countOf(page)).toBeLessThan(all);
    expect(page.url()).toContain('search=brookings');
    await page.getByPlaceholder(words.data.search).fill('zzzz no such word');
    await page.getByText(words.data.noRows).waitFor();
  });
});

describe('a table', () => {
  test('is sorted by a click on a head, turned round by the next and as in the file by the third', async () => {
    const { words } = await textOf();
    const page = await openReady('#/data?lang=en&table=alliances');
    await rowsOf(page).first().waitFor();
    const head = page
      .locator('main .scroll th')
      .filter({ hasText: words.data.fields.name_en ?? '' })
      .first();
    const first = async () => {
      await page.waitForTimeout(300);
      return rowsOf(page).first().innerText();
    };
    const unsorted = await first();
    await head.getByRole('button').click();
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('ascending');
    const rising = await first();
    await head.getByRole('button').click();
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending');
    const falling = await first();
    await head.getByRole('button').click();
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('none');
    expect(new Set([unsorted, rising, falling]).size).toBeGreaterThan(1);
    expect(rising).not.toBe(falling);
    expect(await first()).toBe(unsorted);
  });

  test('is read page by page, every row once', async () => {
    const { words } = await textOf();
    const page = await openReady('#/data?lang=en&table=memberships');
    await rowsOf(page).first().waitFor();
    const total = await countOf(page);
    const seen = new Set<string>();
    const next = page.getByRole('button', { name: words.data.next, exact: true });
    for (;;) {
      for (const number of await page.locator('main .scroll tbody td:first-child').allInnerTexts())
        seen.add(number);
      if (await next.isDisabled()) break;
      const before = await rowsOf(page).first().innerText();
      await next.click();
      await expect.poll(() => rowsOf(page).first().innerText()).not.toBe(before);
    }
    expect(seen.size).toBe(total);
    expect(await page.getByRole('button', { name: words.data.previous, exact: true }).isDisabled()).toBe(
      false,
    );
  });

  test('shows a whole row with a link to its source', async () => {
    const { words } = await textOf();
    const page = await openReady('#/data?lang=en&table=agreements');
    await rowsOf(page).first().waitFor();
    await page.getByRole('button', { name: `${words.data.details} 2`, exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await dialog.locator('dt').allInnerTexts()).toContain(
      words.data.fields.agreement_id ?? 'agreement_id',
    );
    await dialog.getByRole('link').last().click();
    await page.waitForURL(/table=sources&search=/);
    await expect.poll(() => countOf(page)).toBe(1);
  });

  test('downloads as CSV with all its rows and the numbers of the file', async () => {
    const { words } = await textOf();
    const page = await openReady('#/data?lang=en&table=alliance_sizes');
    await rowsOf(page).first().waitFor();
    const { name, text } = await downloadOf(page, words.data.download);
    expect(name).toBe('alliance_sizes.csv');
    const [own, wanted] = [tableOf(text), shipped('alliance_sizes')];
    expect(own.rows).toBe(wanted.rows);
    for (const field of ['alliance_id', 'observed_on', 'value'])
      expect(own.column(field)).toEqual(wanted.column(field));
  });

  test('of every name in the list opens', async () => {
    const page = await openReady('#/data?lang=en');
    await rowsOf(page).first().waitFor();
    const entries = page.locator('main nav button');
    const total = await entries.count();
    expect(total).toBeGreaterThan(20);
    for (let i = 0; i < total; i++) {
      const said = Number((await entries.nth(i).locator('.rows').innerText()).replaceAll('\u2009', ''));
      await entries.nth(i).click();
      await expect
        .poll(() => page.locator('main .count').innerText(), { message: await entries.nth(i).innerText() })
        .not.toBe('');
      await expect.poll(() => countOf(page)).toBe(said);
    }
  });
});
