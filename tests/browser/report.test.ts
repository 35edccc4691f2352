import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { loadText } from '../../src/text/loadText';
import type { Text } from '../../src/text/text';
import { findings } from './findings';
import { openFigure, textOf, useBrowser } from './page';

useBrowser();

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** Titles of the figures in the list, once all are drawn. */
async function drawnTitles(page: Page, { words }: Text): Promise<string[]> {
  const list = page.getByRole('list', { name: words.report.blocks.list });
  await expect.poll(() => list.getByText(words.report.blocks.drawing).count()).toBe(0);
  return list.locator('.title').allInnerTexts();
}

/** Adds the first figure of a view, and leaves it by the navigation. */
async function collect(page: Page, { words }: Text, next: 'alliances' | 'report'): Promise<string> {
  const figure = page.locator('.figure').first();
  const title = await figure.getByRole('heading').first().innerText();
  await figure.getByRole('button', { name: words.figure.addToReport }).click();
  await page.locator('header').getByRole('link', { name: words.nav[next] }).first().click();
  return title;
}

async function exported(page: Page, { words }: Text, format: string, choice: string): Promise<Buffer> {
  await page.getByRole('radio', { name: choice }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 50_000 }),
    button(page, words.report.export.button(format)).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

test('figures of two views are put in order, described, frozen and written in every format', async () => {
  const text = await textOf();
  const { blocks, checks, export: output, tools, words } = text.words.report;
  const page = await openFigure('#/coverage?lang=en');
  const coverage = await collect(page, text, 'alliances');
  await page
    .locator('.figure')
    .first()
    .getByRole('button', { name: text.words.figure.addToReport })
    .waitFor();
  const alliances = await collect(page, text, 'report');
  await expect.poll(() => drawnTitles(page, text), { timeout: 30_000 }).toEqual([coverage, alliances]);

  await page.locator('[data-block="b2"]').press('Alt+ArrowUp');
  expect(await drawnTitles(page, text)).toEqual([alliances, coverage]);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-block'))).toBe('b2');
  await expect.poll(() => page.getByText(blocks.moved(blocks.figure('1'), '1', '2')).count()).toBe(1);
  await page.keyboard.press('Control+z');
  expect(await drawnTitles(page, text)).toEqual([coverage, alliances]);
  await page.keyboard.press('Control+Shift+z');
  expect(await drawnTitles(page, text)).toEqual([alliances, coverage]);

  await page.locator('[data-block="b2"]').click();
  const drawings = () => page.locator('[data-item="b2"] img').getAttribute('src');
  await expect.poll(drawings).toMatch(/^blob:/);
  const drawing = await drawings();
  const caption = page.getByRole('textbox', { name: words.caption('1') });
  await caption.fill('Named {dataDate}');
  await page.getByText(words.count('16', '300'), { exact: true }).waitFor();
  const sheet = page.locator('[data-sheet]').first();
  await expect.poll(() => sheet.textContent()).toMatch(/Named \d+ \w+ \d{4}/);
  expect(await drawings()).toBe(drawing);
  const ofText = page.getByRole('group', { name: words.language });
  await ofText.getByText('简体中文').click();
  await caption.fill('成员');
  await ofText.getByText('English').click();
  expect(await caption.inputValue()).toBe('Named {dataDate}');

  await button(page, blocks.freeze).click();
  await button(page, blocks.thaw).waitFor();
  await page.locator('[data-item="b2"]').getByText(blocks.frozen, { exact: true }).waitFor();

  const check = section(page, checks.title);
  await check.getByRole('listitem').first().waitFor();
  await check.getByRole('button', { name: text.words.reportChecks.checks['no-caption']('2') }).click();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-block'))).toBe('b1');

  const start: Record<string, string> = {};
  for (const format of ['docx', 'pptx', 'zip', 'pdf'] as const)
    start[format] = (await exported(page, text, format.toUpperCase(), output.formats[format]))
      .subarray(0, 4)
      .toString('latin1');
  expect(start).toEqual({ docx: 'PK\x03\x04', pptx: 'PK\x03\x04', zip: 'PK\x03\x04', pdf: '%PDF' });

  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await findings(page), `${width} px`).toEqual([]);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole('radio', { name: output.formats.docx }).check();
  await page.locator('fieldset').filter({ hasText: output.every }).getByLabel('简体中文').check();
  const { words: chinese } = await loadText('zh-Hans');
  await expect.poll(() => sheet.textContent()).toContain(chinese.reportFile.figure('1'));
  await expect.poll(() => sheet.textContent()).toContain('成员');
  await button(page, tools.undo).click();
  await expect.poll(() => sheet.textContent()).toContain(text.words.reportFile.figure('1'));

  await page.reload();
  await expect.poll(() => drawnTitles(page, text), { timeout: 30_000 }).toEqual([alliances, coverage]);
  await page.locator('[data-item="b2"]').getByText(blocks.frozen, { exact: true }).waitFor();
});
