import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { recordsValues } from '../../src/cli/index/recordsValues';
import { calculateIndex } from '../../src/measures/index/calculateIndex';
import { parseDefinition } from '../../src/measures/index/parseDefinition';
import { robustness } from '../../src/measures/index/robustness/robustness';
import { findings } from './findings';
import { open, textOf, useBrowser } from './page';

useBrowser();

const errorsOf = (page: Page) => page.locator('.observablehq--error').allTextContents();
const escaped = (name: string) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
const tableOf = (page: Page, caption: RegExp) => page.getByRole('region', { name: caption });

/** Cells of a column of a table, by the text of its head. */
async function columnOf(page: Page, caption: RegExp, title: string): Promise<string[]> {
  const table = tableOf(page, caption).first();
  await table.waitFor();
  const place = (await table.locator('thead th').allTextContents()).indexOf(title);
  return table.locator(`tbody tr > :nth-child(${place + 1})`).allTextContents();
}

/** Axe and the width of the page, wide in light colours and narrow in dark ones. */
async function look(page: Page, isWhole: () => Promise<unknown>): Promise<void> {
  for (const [colorScheme, width] of [
    ['light', 1440],
    ['dark', 390],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await page.reload();
    await isWhole();
    expect(await findings(page), `${colorScheme} at ${width} px`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
}

test('the notebook on completeness runs to its end and can be read by everyone', async () => {
  const page = await open('notebooks/completeness.html');
  await look(page, () => tableOf(page, /^Diversity of the countries/).waitFor());
  expect(await errorsOf(page)).toEqual([]);
});

test('the notebook on an index comes to what the command line comes to, and can be read by everyone', async () => {
  const text = await textOf();
  const { definition: whole } = parseDefinition(
    JSON.parse(await readFile('data/indices/think-tanks.json', 'utf8')),
  );
  const records = whole === null ? null : await recordsValues('data', whole, null);
  if (records === null) throw new Error('the shipped index cannot be calculated');
  const { definition, values } = records;
  const result = calculateIndex(definition, values);
  const intervals = robustness(definition, values, { draws: 1000, seed: 1 });
  const ranked = [...result.rank.keys()]
    .filter((row) => (result.rank[row] ?? 0) > 0)
    .sort((a, b) => (result.rank[a] ?? 0) - (result.rank[b] ?? 0));
  const numbers = (column: ArrayLike<number>, decimals = 0) =>
    ranked.map((row) => text.number(column[row] ?? NaN, decimals));

  const page = await open('notebooks/think-tank-index.html');
  const ranks = /^Ranks, scores/;
  expect(await columnOf(page, ranks, 'Rank')).toEqual(numbers(result.rank));
  expect(await columnOf(page, ranks, 'Score')).toEqual(numbers(result.score, 1));
  const [low, high] = [intervals.p05, intervals.p95].map((ends) => numbers(ends.map(Math.round)));
  expect(await columnOf(page, ranks, 'Rank in 90 of 100 draws')).toEqual(
    low?.map((from, i) => `${from}–${high?.[i]}`),
  );
  expect(await columnOf(page, /^Units that are not ranked/, 'Unit')).toHaveLength(result.unranked.length);
  expect(await columnOf(page, /^Every value that was changed/, 'Unit')).toHaveLength(
    result.treatedCells.length,
  );

  const commandOf = (index: string) => page.getByText(`atlas index data/indices/${index}.json`);
  for (const index of ['think-tanks', 'countries', 'alliances']) {
    await page.goto(`${page.url().split('?')[0]}?index=${index}`);
    await commandOf(index).waitFor();
    const units = page.getByRole('combobox', { name: /^Unit that is worked out/ });
    for (const place of [0, 1]) {
      const name = await units.locator('option').nth(place).innerText();
      await units.selectOption({ index: place });
      for (const to of ['the scale', 'the score']) {
        const caption = new RegExp(`^${escaped(name.replace(/^\d+\. /, ''))}: from the .* to ${to}`);
        const same = await columnOf(page, caption, 'Same');
        expect(same, `${index}, ${name}`).toContain('yes');
        expect(same, `${index}, ${name}`).not.toContain('no');
      }
    }
    expect(await errorsOf(page), index).toEqual([]);
  }
  await page.getByRole('combobox', { name: /^Index/ }).selectOption('think-tanks');
  await commandOf('think-tanks').waitFor();
  await look(page, () => page.locator('.command').waitFor());
});
