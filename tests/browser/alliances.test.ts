import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { allianceShows } from '../../src/figures/state/alliancesState';
import { rows } from '../../src/query/columns';
import { sql } from '../../src/query/sql';
import { shippedPackage } from '../query/shippedPackage';
import { findings } from './findings';
import { focusedKey, focusMark, marksOf, readDrawer } from './marks';
import { openFigure, openReady, textOf, useBrowser } from './page';
import { save } from './save';

useBrowser();

async function exported(page: Page): Promise<string[][]> {
  const { bytes } = await save(page, { format: 'csv' });
  return Papa.parse<string[]>(bytes.toString('utf8').replace(/^\ufeff/, '')).data;
}

describe('how the reported size of the ZGC alliance developed, and how many members can be named', () => {
  test('from 2020 to 2023 is said by the table, the marks and the file as by SQL', async () => {
    const connection = await shippedPackage();
    const sizes = rows<{ on: string; value: number }>(
      await connection.run(sql`select observed_on as "on", value::integer as value from alliance_sizes
        where alliance_id = 'zgcta' and measure = 'members' and basis in ('membership', 'founding')
          and observed_on_high < date '2024-01-01' order by observed_on_low`),
    );
    expect(sizes.map(({ value }) => value)).toEqual([19, 42, 59, 72]);
    const page = await openFigure('#/alliances?lang=en&alliances=zgcta&period=2020..2023');
    const { words } = await textOf();
    const reported = (await exported(page)).filter(
      ([, id, kind]) => id === 'zgcta' && kind === words.alliances.reported,
    );
    expect(reported.map((line) => Number(line[4]))).toEqual([19, 42, 59, 72]);
    const labels = (await marksOf(page, 'growth')).map(({ label }) => label);
    for (const { value } of sizes)
      expect(labels.some((label) => label.includes(`${value} members reported`))).toBe(true);

    for (const day of ['2020-12-31', '2021-12-31', '2022-12-31', '2023-11-30']) {
      const [wanted] = rows<{ n: number }>(
        await connection.run(sql`select count(distinct organisation_id)::integer as n from membership_spells
          where alliance_id = 'zgcta' and is_member and start_high <= ${day}::date
            and coalesce(end_low, date '9999-12-31') > ${day}::date`),
      );
      await page.evaluate((date) => {
        const slider = document.querySelector<HTMLInputElement>('input[type="range"]');
        if (slider === null) return;
        slider.value = String(Date.parse(date) / 86_400_000);
        slider.dispatchEvent(new Event('change', { bubbles: true }));
      }, day);
      const [label] = (await marksOf(page, 'growth')).filter(({ key }) => key.startsWith('step:')).slice(-1);
      expect(label?.label).toContain('named');
      await expect
        .poll(() => page.evaluate(() => new URLSearchParams(location.hash.split('?')[1]).get('date') ?? ''))
        .toBe(day);
      const inChart = await page.locator('[data-chart="growth"] [aria-hidden] circle').count();
      expect(inChart).toBeGreaterThan(0);
      const steps = (await exported(page)).filter(
        ([, id, kind, date = '']) => id === 'zgcta' && kind === words.alliances.evidenced && date <= day,
      );
      expect([day, Number(steps.at(-1)?.[4])]).toEqual([day, wanted?.n]);
    }
  });
});

describe('which alliances shrank', () => {
  test('is said by the title, the marks and the file', async () => {
    const page = await openFigure('#/alliances?lang=en&show=change');
    const lines = await exported(page);
    const { words } = await textOf();
    const fell = lines.filter((line) => line[2] === words.alliances.change.verdicts.shrank);
    expect(fell.map(([, id]) => id)).toEqual(expect.arrayContaining(['enop', 'tti', 'euromesco']));
    for (const line of fell) expect(Number(line[7])).toBeLessThan(Number(line[5]));
    const title = await page.locator('.figure h2').first().innerText();
    expect(title.startsWith(`${fell.length} of `)).toBe(true);
    const labels = (await marksOf(page, 'dot-rows')).map(({ label }) => label);
    expect(labels.filter((label) => label.endsWith('shrank'))).toHaveLength(fell.length);
  });
});

test('every figure has marks that keys go through, records, a table, and nothing that axe finds serious', async () => {
  const { words } = await textOf();
  const page = await openReady('#/alliances?lang=en&alliances=zgcta~coc~asean-isis~t20&theme=light');
  for (const show of allianceShows) {
    await page.getByRole('radio', { name: words.alliances.shows[show], exact: true }).check();
    const svg = page.locator('.figure svg[role="group"]').first();
    await svg.locator('[data-key]').first().waitFor();
    expect(await svg.getAttribute('aria-labelledby')).not.toBeNull();
    const keys = await svg
      .locator('[data-key]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-key')));
    await svg.locator('[data-key][tabindex="0"]').first().focus();
    const first = await focusedKey(page);
    await page.keyboard.press('ArrowRight');
    const second = await focusedKey(page);
    expect([show, keys.length < 2 || second !== first]).toEqual([show, true]);
    await page.keyboard.press('Home');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    const drawer = await readDrawer(page);
    expect([show, drawer.listed > 0]).toEqual([show, true]);
    await page.keyboard.press('Escape');
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      expect([show, width, await findings(page)]).toEqual([show, width, []]);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect([show, width, beyond]).toEqual([show, width, 0]);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  }
});

test('the forms of growth are one click apart and stand in the address', async () => {
  const { words } = await textOf();
  const { alliances } = words;
  const page = await openFigure('#/alliances?lang=en&alliances=zgcta~coc~silks');
  const select = (label: string) => page.locator(`label:has(.label:text-is("${label}")) select`);
  const query = () => page.evaluate(() => location.hash.split('?')[1] ?? '');
  await page.getByRole('radio', { name: alliances.scales.aligned, exact: true }).check();
  await expect.poll(query).toContain('scale=aligned');
  expect(await page.locator('[data-chart="growth"]').first().textContent()).toContain(alliances.observed);
  await page.getByRole('radio', { name: alliances.scales.index, exact: true }).check();
  await page.getByLabel(alliances.base).fill('2021-12-31');
  await expect.poll(query).toContain('base=2021-12-31');
  await page.getByRole('radio', { name: alliances.scales.absolute, exact: true }).check();
  await select(alliances.count).selectOption('yearly');
  await page.locator('[data-chart="flow-bars"]').waitFor();
  await select(alliances.count).selectOption('size');
  await page.locator('details summary').filter({ hasText: alliances.noOptions }).click();
  await page.getByRole('radio', { name: alliances.panelForms.each, exact: true }).check();
  await page.locator('[data-chart="multiples"]').waitFor();
  await page.getByRole('radio', { name: alliances.panelForms.one, exact: true }).check();
  await page.getByRole('radio', { name: alliances.axes.log, exact: true }).check();
  await select(alliances.fit).selectOption('logistic');
  await page.getByRole('checkbox', { name: alliances.eventSwitches.meetings }).check();
  await expect.poll(query).toContain('events=meetings&fit=logistic');
  const events = (await marksOf(page, 'growth')).filter(({ key }) => key.startsWith('event:'));
  expect(events.length).toBeGreaterThan(3);
  await focusMark(page, events[0]?.key ?? '');
  await page.keyboard.press('Enter');
  expect((await readDrawer(page)).listed).toBe(1);
  await page.getByRole('button', { name: alliances.all, exact: true }).click();
  await expect.poll(() => page.locator('[data-chart="growth"] > path[data-key]').count()).toBeGreaterThan(30);
});
