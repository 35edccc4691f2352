import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import type { Text } from '../../src/text/text';
import { findings } from './findings';
import { open, textOf, useBrowser } from './page';

useBrowser();

const named = (page: Page, role: 'button' | 'textbox' | 'combobox', name: string) =>
  page.getByRole(role, { name, exact: true });
const preview = (page: Page, { words }: Text) =>
  page.getByRole('region', { name: words.ownIndex.preview.title, exact: true });
const lines = (page: Page) => page.locator('[data-node] .title').allInnerTexts();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-node'));

/** The editor with a new index that has nothing but a title. */
async function begin(page: Page, { words }: Text, title: string): Promise<void> {
  await named(page, 'button', words.ownIndex.list.create).click();
  await page.locator('[data-node="index"]').waitFor();
  await named(page, 'textbox', words.ownIndex.whole.name).first().fill(title);
}

test('an index is built by keyboard with nothing that axe finds serious, and is still there after the page is left', async () => {
  const text = await textOf();
  const { add, files, tree } = text.words.ownIndex;
  const page = await open('#/rankings?show=edit&lang=en');
  await begin(page, text, 'Reach of agreements');
  await named(page, 'textbox', add.pillar).fill('Ties');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('ties');
  for (const question of ['agreements-abroad', 'agreement-countries']) {
    await named(page, 'combobox', add.records).selectOption(question);
    await named(page, 'button', add.addTo(add.records)).press('Enter');
  }
  await preview(page, text).locator('ol li').first().waitFor();
  const [, , first, second] = await lines(page);
  await named(page, 'button', tree.down(first ?? '')).press('Enter');
  const swapped = ['Reach of agreements', 'Ties', second, first];
  expect(await lines(page)).toEqual(swapped);
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await findings(page), `${width} px`).toEqual([]);
  }

  await page.locator('input[accept*="json"]').setInputFiles({
    name: 'bad.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"nodes": [{"id": "index"}, {"id": "a", "parent": "indx"}]}'),
  });
  const alert = page.getByRole('alert');
  await alert.filter({ hasText: files.refused('bad.json') }).waitFor();
  expect(await alert.innerText()).toContain(
    text.words.indexProblems.sentences['unknown-parent']('indx', 'index'),
  );
  expect(await lines(page)).toEqual(swapped);

  await page.reload();
  await preview(page, text).locator('ol li').first().waitFor();
  expect(await lines(page)).toEqual(swapped);
});

test('own values of a CSV and an XLSX file are ranked', async () => {
  const text = await textOf();
  const { show, values } = text.words.ownIndex;
  const page = await open('#/rankings?show=edit&lang=en');
  await begin(page, text, 'My values');
  const input = page.locator('input[accept*="xlsx"]');
  const csv = 'body;staff;budget\nBrookings Institution;400;9\nBrokings Institution;180;20\nMine;12;many\n';
  await input.setInputFiles({ name: 'own.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await page.getByText(values.matched('1', '3')).waitFor();
  await named(page, 'button', values.addAll(1, '1')).click();
  await expect.poll(() => lines(page)).toEqual(['My values', 'staff']);

  const workbook = await writeWorkbook(
    [
      ['body', 'staff'],
      ['Brookings Institution', 400],
      ['查塔姆研究所', 180],
      ['Mine', 12],
    ].map((row) => row.map((value) => ({ value }))) as never,
  ).toBuffer();
  await input.setInputFiles({ name: 'own.xlsx', mimeType: 'application/zip', buffer: Buffer.from(workbook) });
  await page.getByText(values.matched('2', '3')).waitFor();
  await expect
    .poll(() => preview(page, text).locator('ol .name').allInnerTexts())
    .toEqual(['Brookings Institution', 'Chatham House', 'Mine']);
  await named(page, 'button', show).click();
  await page.locator('[data-chart] [data-key]').first().waitFor();
  expect(page.url()).toContain('index=own');
  expect(await page.locator('main figure, main .figure').first().innerText()).toContain('Mine');
});

test('two tabs lose nothing of one another, nor does a tab that is closed at once', async () => {
  const text = await textOf();
  const { otherPage, whole } = text.words.ownIndex;
  const first = await open('#/rankings?show=edit&lang=en');
  await begin(first, text, 'Shared');
  await expect.poll(() => first.url()).toContain('index=own');
  const second = await first.context().newPage();
  await second.goto(first.url());
  const title = (page: Page) => named(page, 'textbox', whole.name).first();
  await expect.poll(() => title(second).inputValue()).toBe('Shared');
  await title(first).fill('Renamed');
  await expect.poll(() => title(second).inputValue()).toBe('Renamed');

  await title(second).fill('Renamed at last');
  await second.close({ runBeforeUnload: true });
  await expect.poll(() => title(first).inputValue()).toBe('Renamed at last');

  const third = await first.context().newPage();
  await third.goto(first.url());
  await expect.poll(() => title(third).inputValue()).toBe('Renamed at last');
  await named(third, 'button', text.words.ownIndex.list.removeOf('Renamed at last')).click();
  await first.getByText(otherPage.removed('Renamed at last')).waitFor();
});
