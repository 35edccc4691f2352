import { describe, expect, test } from 'vitest';
import { exportSizeIds, exportSizes } from '../../src/theme/exportSizes';
import { splitCsv } from '../../src/data/splitCsv';
import { attribute, contentOf, elements, parseXml } from '../figures/draw';
import { openFigure, openReady, textOf, useBrowser } from './page';
import { drawFromSite } from './sameFigure';
import { save } from './save';

useBrowser();

describe('the SVG of a figure', () => {
  test.each([
    ['#/coverage?lang=en', 'coverage-map-page-en.svg'],
    [
      '#/coverage?lang=zh-Hans&subject=country:CHN&channel=agreement&date=2020-12-31&group=g20',
      'coverage-map-page-zh-hans.svg',
    ],
    [
      '#/coverage?lang=zh-Hant&subject=organisation:brookings-institution&form=flows',
      'coverage-map-page-zh-hant.svg',
    ],
    ['#/coverage?lang=en&show=change&form=tiles', 'coverage-map-page-en.svg'],
    ['#/coverage?lang=zh-Hans&projection=globe&at=110,30,3', 'coverage-map-page-zh-hans.svg'],
    ['#/coverage?lang=en&subject=alliance:coc&versus=alliance:silks', 'coverage-map-page-en.svg'],
    [
      '#/coverage?lang=en&subject=alliance:coc&versus=alliance:silks&show=overlap',
      'coverage-map-page-en.svg',
    ],
    ['#/alliances?lang=zh-Hant&scale=aligned', 'alliances-growth-page-zh-hant.svg'],
    ['#/overview?lang=en', 'overview-coverage-page-en.svg'],
    ['#/network?lang=en', 'network-diagram-page-en.svg'],
    ['#/network?lang=zh-Hant&several=node&date=2023-12-31&size=degree', 'network-diagram-page-zh-hant.svg'],
    ['#/rankings?lang=zh-Hans&index=countries&aggregation=arithmetic', 'rankings-ranking-page-zh-hans.svg'],
  ])('of %s is the file that Node draws, byte for byte', async (link, name) => {
    const language = link.includes('zh-Hans') ? 'zh-Hans' : link.includes('zh-Hant') ? 'zh-Hant' : 'en';
    const page = await openReady(link);
    if (link.includes('/coverage')) await page.locator('input[type="range"]').waitFor();
    if (link.includes('/network')) {
      await page.locator('main .diagram [data-key]').waitFor();
      // Measured, laid out and followed through the years.
      await expect.poll(() => page.locator('main .waiting').count(), { timeout: 15_000 }).toBe(0);
    }
    if (link.includes('/rankings')) await page.locator('[data-chart="ranking"] circle').first().waitFor();
    const { words } = await textOf(language);
    await page
      .locator('.figure')
      .first()
      .getByRole('button', { name: words.figure.export, exact: true })
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('select').first().selectOption('svg');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: words.export.download, exact: true }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream())
      chunks.push(Buffer.from(chunk as Uint8Array));
    const svg = Buffer.concat(chunks).toString('utf8');
    expect(download.suggestedFilename()).toBe(name);
    expect(contentOf(elements(parseXml(svg), 'title')[0] ?? parseXml(svg)).length).toBeGreaterThan(10);
    expect(svg).toBe(await drawFromSite(link, 'page', 'light'));
  });

  test('has the size and the colours that were chosen', async () => {
    const page = await openReady('#/coverage?lang=en');
    for (const size of exportSizeIds) {
      const { bytes } = await save(page, { format: 'svg', size, theme: 'dark' });
      const svg = parseXml(bytes.toString('utf8'));
      expect(attribute(svg, 'viewBox')).toMatch(new RegExp(`^0 0 ${exportSizes[size].width} `));
      expect(bytes.toString('utf8')).toBe(await drawFromSite('#/coverage?lang=en', size, 'dark'));
    }
  });
});

test('the PNG has the pixels and the resolution that were chosen, and the ground of the theme', async () => {
  const { words } = await textOf();
  const page = await openReady('#/coverage?lang=en');
  for (const [size, scale] of [
    ['page', 2],
    ['slide', 1],
    ['column', 3],
  ] as const) {
    const { name, bytes } = await save(page, { format: 'png', size, scale: String(scale) });
    expect(name).toBe(`coverage-map-${size}-en.png`);
    expect(bytes.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
    expect(bytes.readUInt32BE(16)).toBe(exportSizes[size].width * scale);
    expect(bytes.readUInt32BE(20)).toBeGreaterThanOrEqual(exportSizes[size].height * scale);
    expect(bytes.subarray(37, 41).toString('latin1')).toBe('pHYs');
    expect(bytes.readUInt32BE(41)).toBe(Math.round((96 / 0.0254) * scale));
    expect([bytes.readUInt32BE(45), bytes[49]]).toEqual([bytes.readUInt32BE(41), 1]);
    expect(await page.getByRole('dialog').innerText()).toContain(
      words.export.pixels(
        (await textOf()).number(bytes.readUInt32BE(16)),
        (await textOf()).number(bytes.readUInt32BE(20)),
      ),
    );
  }
});

test('the preview of an export is painted', async () => {
  const { words } = await textOf();
  const page = await openReady('#/alliances?lang=en');
  await page
    .locator('.figure')
    .first()
    .getByRole('button', { name: words.figure.export, exact: true })
    .click();
  await page.waitForFunction(
    () => (document.querySelector<HTMLImageElement>('dialog img')?.naturalWidth ?? 0) > 100,
  );
});

describe('the CSV of a figure', () => {
  test('has a byte order mark, the numbers of the table and the words around it', async () => {
    const { words } = await textOf();
    const page = await openReady('#/coverage?lang=en&subject=country:CHN');
    await page.locator('input[type="range"]').waitFor();
    const { name, bytes } = await save(page, { format: 'csv' });
    expect(name).toMatch(/^coverage-map-.*\.csv$/);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const records = splitCsv('figure.csv', bytes.toString('utf8').slice(1)).records.map(({ cells }) => cells);
    const end = records.findIndex(([key]) => key === words.export.csvNotes.title);
    await page.keyboard.press('Escape');
    await page
      .locator('.figure')
      .first()
      .getByRole('button', { name: words.figure.data, exact: true })
      .click();
    await page.locator('.figure tbody tr').first().waitFor();
    const shown = await page
      .locator('.figure')
      .first()
      .locator('tbody tr')
      .evaluateAll((list) =>
        list.map((row) =>
          [...row.querySelectorAll('td')].map((cell) =>
            cell.querySelector('[aria-hidden]') === null ? (cell.textContent ?? '').trim() : '',
          ),
        ),
      );
    expect(records.slice(1, end).map((row) => row.map((cell) => cell.trim()))).toEqual(shown);
    const keys = records.slice(end).map(([key]) => key);
    for (const key of [
      'title',
      'subtitle',
      'note',
      'source',
      'dataDate',
      'permalink',
      'dataHash',
      'sources',
    ] as const) {
      expect(keys).toContain(words.export.csvNotes[key]);
    }
  });
});

test('the export dialog closes with Escape, and the focus is where it was', async () => {
  const { words } = await textOf();
  const page = await openReady('#/coverage?lang=en');
  const button = page
    .locator('.figure')
    .first()
    .getByRole('button', { name: words.figure.export, exact: true });
  await button.click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('the export dialog that is opened while records are on their way stays open, or cannot be opened yet', async () => {
  const { words } = await textOf();
  const page = await openFigure('#/coverage?lang=en&subject=country:CHN');
  const button = page
    .locator('.figure')
    .first()
    .getByRole('button', { name: words.figure.export, exact: true });
  if ((await button.count()) > 0 && (await button.isEnabled())) {
    await button.click();
    await page.locator('input[type="range"]').waitFor({ state: 'attached' });
    await page.waitForTimeout(200);
    expect(await page.getByRole('dialog').count()).toBe(1);
  } else {
    await page.locator('input[type="range"]').waitFor();
    await button.click();
    await page.getByRole('dialog').waitFor();
  }
});
