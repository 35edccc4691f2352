import Graph from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findings } from './findings';
import { closeDrawer, readDrawer } from './marks';
import { openReady, textOf, useBrowser } from './page';

useBrowser();

const academy = 'organisation:chinese-academy-of-cyberspace-studies';
const brookings = 'organisation:brookings-institution';
const stop = (page: Page) => page.locator('main .diagram [tabindex="0"]');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-key') ?? null);
const stateOf = (page: Page) => new URLSearchParams(page.url().split('?')[1]);
const title = (page: Page) => page.locator('main h2').first().innerText();

/** Where a node stands on the stage. */
async function placeOf(page: Page): Promise<{ key: string | null; x: string | null; y: string | null }> {
  const node = stop(page);
  return {
    key: await node.getAttribute('data-key'),
    x: await node.getAttribute('cx'),
    y: await node.getAttribute('cy'),
  };
}

describe('the page of the network', () => {
  test('is walked by keyboard: by measure, by angle, into the surroundings of a node and to its records', async () => {
    const { words } = await textOf();
    const page = await openReady('#/network?lang=en');
    await stop(page).waitFor();
    expect(await title(page)).toMatch(/separate pieces; the largest joins/);
    await stop(page).focus();
    const first = await focused(page);
    await page.keyboard.press('PageDown');
    const second = await focused(page);
    expect(second).not.toBe(first);
    await page.keyboard.press('PageUp');
    expect(await focused(page)).toBe(first);
    expect(await stop(page).getAttribute('aria-label')).toContain(words.network.measures.betweenness);
    await page.keyboard.press('ArrowRight');
    const beside = await focused(page);
    expect(beside).not.toBe(first);

    await page.keyboard.press('e');
    expect((await readDrawer(page)).listed).toBeGreaterThan(0);
    await closeDrawer(page);
    await stop(page).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => stateOf(page).get('ego')).toBe(beside);
    await expect.poll(() => title(page)).toContain('is tied with');
    await page.keyboard.press('t');
    await page.getByRole('region', { name: words.figure.tableTwin, exact: true }).waitFor();
    expect(await findings(page)).toEqual([]);
  });

  test('shows the ties of the academy, the shortest path between two bodies, and the records along it', async () => {
    const { words } = await textOf();
    const page = await openReady(`#/network?lang=en&ego=${academy}`);
    await stop(page).waitFor();
    await expect.poll(() => title(page)).toBe('Chinese Academy of Cyberspace Studies is tied with 9 others');
    const card = page.locator('section.figure').filter({ hasText: 'Brookings Institution since 2016' });
    await card.getByRole('button', { name: words.figure.records, exact: true }).click();
    const drawer = await readDrawer(page);
    expect(drawer.listed).toBe(10);
    await closeDrawer(page);

    await page.goto(page.url().replace(/\?.*/, `?lang=en&path=organisation:oecd~${brookings}`));
    await expect
      .poll(() => title(page))
      .toMatch(/reaches Brookings Institution in 2 steps, through Chinese Academy of Cyberspace Studies/);
  });

  test('keeps every node where it is when the date or a filter changes', async () => {
    const page = await openReady(`#/network?lang=en&chosen=${academy}&size=degree`);
    await stop(page).waitFor();
    const before = await placeOf(page);
    const base = page.url().replace(/\?.*/, '');
    for (const query of [
      'size=degree&date=2019-12-31',
      'size=degree&type=independent',
      'size=degree&time=until',
    ]) {
      await page.goto(`${base}?lang=en&${query}`);
      await stop(page).focus();
      // Letters jump to names: the same node is found again wherever it ranks.
      for (let tries = 0; tries < 60 && (await focused(page)) !== before.key; tries++)
        await page.keyboard.press('PageDown');
      if ((await focused(page)) === before.key) expect(await placeOf(page), query).toEqual(before);
    }
  });

  test('offers matrix, regions, ties and map of the same state, and a file for other programs', async () => {
    const { words } = await textOf();
    const page = await openReady('#/network?lang=en&date=2022-12-31');
    await stop(page).waitFor();
    const forms = page.getByRole('group', { name: words.network.form, exact: true });
    for (const form of ['matrix', 'regions', 'ties', 'map'] as const) {
      const before = await title(page);
      await forms.getByText(words.network.forms[form] ?? '', { exact: true }).click();
      await expect.poll(() => stateOf(page).get('form')).toBe(form);
      if (form !== 'map') await expect.poll(() => title(page)).not.toBe(before);
      expect(stateOf(page).get('date')).toBe('2022-12-31');
    }
    const asked = page.waitForEvent('download');
    await page.getByText(words.network.choose, { exact: true }).last().click();
    await page.getByRole('button', { name: words.network.formats.gexf ?? '', exact: true }).click();
    const download = await asked;
    expect(download.suggestedFilename()).toBe('network-organisations-gexf-en.gexf');
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream())
      chunks.push(Buffer.from(chunk as Uint8Array));
    const graph = parseGexf(Graph, Buffer.concat(chunks).toString('utf8'));
    const subtitle = await page.locator('main .subtitle').first().innerText();
    expect(subtitle).toContain(`${graph.order} organisations`);
    expect(subtitle).toContain(`${graph.size} ties`);
    expect(graph.getNodeAttribute(academy, 'label')).toBe('Chinese Academy of Cyberspace Studies');
  });
});
