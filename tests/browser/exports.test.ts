import { unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import readWorkbook from 'read-excel-file/universal';
import { describe, expect, test } from 'vitest';
import { splitCsv } from '../../src/data/splitCsv';
import { languageNames } from '../../src/model/language';
import { formatReadingError } from '../../src/text/formatReadingError';
import { exportSizeIds, exportSizes } from '../../src/theme/exportSizes';
import { pngSize } from '../../src/export/png/pngSize';
import { attribute, contentOf, elements, parseXml } from '../figures/draw';
import { findings } from './findings';
import { openFigure, openReady, textOf, useBrowser } from './page';
import { drawFromSite, siteInfo } from './sameFigure';
import { save } from './save';

useBrowser();

describe('the SVG of a figure', () => {
  test.each([
    [
      '#/coverage?lang=zh-Hans&subject=country:CHN&channel=agreement&date=2020-12-31&group=g20',
      'coverage-map-page-zh-hans.svg',
    ],
    [
      '#/coverage?lang=zh-Hant&subject=organisation:brookings-institution&form=flows',
      'coverage-map-page-zh-hant.svg',
    ],
    ['#/coverage?lang=zh-Hans&projection=globe&at=110,30,3', 'coverage-map-page-zh-hans.svg'],
    [
      '#/coverage?lang=en&subject=alliance:coc&versus=alliance:silks&show=overlap',
      'coverage-map-page-en.svg',
    ],
    ['#/alliances?lang=zh-Hant&scale=aligned', 'alliances-growth-page-zh-hant.svg'],
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
    const file = await save(page, { format: 'svg', size: 'page', language });
    const svg = file.bytes.toString('utf8');
    expect(file.name).toBe(name);
    expect(contentOf(elements(parseXml(svg), 'title')[0] ?? parseXml(svg)).length).toBeGreaterThan(10);
    expect(svg).toBe(await drawFromSite(link, 'page', 'light'));
  });

  test.each([
    ['#/overview?lang=en&since=2021-01-01', ['coverage', 'growth', 'top']],
    [
      '#/coverage?lang=zh-Hans&subject=country:CHN&date=2099-01-01&compare=2015-01-01',
      ['map', 'regions', 'concentration'],
    ],
    ['#/alliances?lang=en&date=2021-06-30', ['growth', 'retention', 'overlap', 'roles']],
    ['#/alliances?lang=en&show=pair&alliances=coc~silks&axis=log', ['pair', 'pair-growth']],
    ['#/conferences?lang=zh-Hant&countries=asean', ['timeline', 'pairs', 'places']],
    ['#/profiles?lang=en&of=organisation:brookings-institution', ['map', 'ties', 'ranks']],
    ['#/profiles?lang=zh-Hans&of=alliance:zgcta', ['map', 'ties', 'growth']],
  ])('of each figure of %s is the file that Node draws by its name', async (link, names) => {
    const language = link.includes('zh-Hans') ? 'zh-Hans' : link.includes('zh-Hant') ? 'zh-Hant' : 'en';
    const page = await openReady(link);
    for (const figure of names) {
      const expected = await drawFromSite(link, 'page', 'light', figure);
      // Answers and intervals can still be on their way: until then the figure says something else.
      const said = contentOf(elements(parseXml(expected), 'desc')[0] ?? parseXml(expected));
      const frame = page.locator(`.figure[data-figure="${figure}"]`);
      const texts = frame.locator('.subtitle, [id$="-summary"]');
      await expect
        .poll(async () => (await texts.allTextContents()).join(' ').replace(/\s+/g, ' '), { timeout: 20_000 })
        .toContain(said.replace(/\s+/g, ' '));
      const { bytes } = await save(page, { format: 'svg', size: 'page', figure, language });
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(bytes.toString('utf8')).toBe(expected);
    }
    const shown = await page
      .locator('.figure')
      .evaluateAll((list) => list.map((figure) => figure.getAttribute('data-figure')));
    expect(shown.sort()).toEqual([...names].sort());
  });
});

const minute = 60_000;

/** The export dialog of the first figure, open. */
async function openDialog(page: Page): Promise<Locator> {
  const { words } = await textOf();
  await page
    .locator('.figure')
    .first()
    .getByRole('button', { name: words.figure.export, exact: true })
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  return dialog;
}

const fromPng = (bytes: Buffer) => ({
  width: bytes.readUInt32BE(16),
  height: bytes.readUInt32BE(20),
  pixelsAMetre: bytes.subarray(37, 41).toString('latin1') === 'pHYs' ? bytes.readUInt32BE(41) : null,
});

/** Keeps what an address of the page's own stands for, which its policy lets nothing but an image read. */
function keepBlobs(): void {
  const blobs = new Map<string, Blob>();
  const create = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob: Blob) => {
    const url = create(blob);
    blobs.set(url, blob);
    return url;
  };
  Object.assign(globalThis, { blobs });
}

test('every format of a figure is written as it was chosen and shown', { timeout: 2 * minute }, async () => {
  const text = await textOf();
  const words = text.words.figureExport;
  const link = '#/coverage?lang=en&subject=country:CHN';
  const page = await openReady(link, { init: keepBlobs });
  await page.locator('input[type="range"]').waitFor();
  const button = page
    .locator('.figure')
    .first()
    .getByRole('button', { name: text.words.figure.export, exact: true });
  const dialog = await openDialog(page);
  await page.waitForFunction(
    () => (document.querySelector<HTMLImageElement>('dialog img')?.naturalWidth ?? 0) > 100,
  );
  expect(await findings(page)).toEqual([]);

  for (const size of exportSizeIds) {
    const { bytes } = await save(page, { format: 'svg', size, theme: 'greyscale' });
    expect(bytes.toString('utf8')).toBe(await drawFromSite(link, size, 'greyscale'));
    // The preview is these bytes.
    const shown = await page.waitForFunction(async (length) => {
      const source = document.querySelector<HTMLImageElement>('dialog .frame:not(.old) img')?.src ?? '';
      const blob = (globalThis as unknown as { blobs: Map<string, Blob> }).blobs.get(source);
      return blob?.size === length ? await blob.text() : null;
    }, bytes.length);
    expect(await shown.jsonValue()).toBe(bytes.toString('utf8'));
  }
  await dialog.getByLabel(words.outlines).check();
  const outlined = (await save(page, { format: 'svg', size: 'page' })).bytes.toString('utf8');
  expect(elements(parseXml(outlined), 'text')).toEqual([]);
  expect(outlined.length).toBeGreaterThan(1000);
  await dialog.getByLabel(words.outlines).uncheck();

  for (const [size, scale] of [
    ['page', 2],
    ['slide', 4],
  ] as const) {
    const { name, bytes } = await save(page, { format: 'png', size, scale: String(scale), theme: 'light' });
    expect(name).toBe(`coverage-map-${size}-en.png`);
    const { width, height, pixelsAMetre } = fromPng(bytes);
    const target = exportSizes[size];
    const expected = pngSize(target, scale);
    expect(width).toBe(expected.width);
    expect(height).toBeGreaterThanOrEqual(expected.height);
    expect(pixelsAMetre).toBe(Math.round(expected.dpi / 0.0254));
    const dpi = text.number(96 * scale);
    await dialog.getByText(words.pixels(text.number(width), text.number(height), dpi)).waitFor();
  }

  await dialog.getByRole('combobox', { name: words.size, exact: true }).selectOption('own');
  await dialog.getByRole('spinbutton', { name: words.width, exact: true }).fill('20');
  expect(
    await dialog.getByRole('spinbutton', { name: words.width, exact: true }).getAttribute('aria-invalid'),
  ).toBe('true');
  expect(await dialog.getByRole('button', { name: words.download('PNG') }).isDisabled()).toBe(true);
  await dialog.getByRole('spinbutton', { name: words.width, exact: true }).fill('150');
  await dialog.getByRole('spinbutton', { name: words.height, exact: true }).fill('50');
  // Fifty millimetres are too few for its words, and that is said before the file is written.
  await dialog.getByText(words.problems).waitFor();
  const own = await save(page, { format: 'svg' });
  expect(own.name).toBe('coverage-map-150x50mm-en.svg');
  expect(attribute(parseXml(own.bytes.toString('utf8')), 'width')).toBe('150mm');

  const pdf = (await save(page, { format: 'pdf', size: 'page' })).bytes.toString('latin1');
  expect(pdf).toMatch(/^%PDF-1\.[4-7]\n/);
  expect(pdf).toContain('/Lang (en');

  const csv = await save(page, { format: 'csv' });
  expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const records = splitCsv('figure.csv', csv.bytes.toString('utf8').slice(1)).records;
  const rows = records.map(({ cells }) => cells.map((cell) => cell.trim()));
  const end = rows.findIndex(([key]) => key === text.words.export.csvNotes.title);
  for (const key of ['note', 'source', 'dataDate', 'permalink', 'dataHash', 'sources'] as const)
    expect(rows.slice(end).map(([first]) => first)).toContain(text.words.export.csvNotes[key]);

  const xlsx = await save(page, { format: 'xlsx' });
  const sheets = await readWorkbook(new Uint8Array(xlsx.bytes).buffer);
  expect(sheets.length).toBe(4);
  const data = (sheets[0]?.data ?? []).map((row) => row.map((cell) => String(cell ?? '')));
  const shared = rows.slice(1, end).map(([first]) => first);
  expect(data.map(([first]) => first).slice(-shared.length)).toEqual(shared);

  const json = JSON.parse((await save(page, { format: 'json' })).bytes.toString('utf8')) as {
    rows: unknown[];
    metadata: { spec: unknown };
  };
  expect(json.rows.length).toBe(shared.length);
  expect(json.metadata.spec).toMatchObject({ view: 'coverage', figure: 'map', state: 'subject=country:CHN' });
  const zip = unzipSync(new Uint8Array((await save(page, { format: 'zip' })).bytes));
  expect(Object.keys(zip).map((name) => name.split('.').at(-1))).toEqual(
    expect.arrayContaining(['svg', 'png', 'pdf', 'csv', 'xlsx', 'json', 'txt']),
  );

  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);

  // The table on the page has the rows of the files, and the next figure begins with the same choices.
  await page
    .locator('.figure')
    .first()
    .getByRole('button', { name: text.words.figure.data, exact: true })
    .click();
  const shown = page.locator('.figure').first().locator('tbody tr');
  await shown.first().waitFor();
  expect(await shown.count()).toBe(shared.length);
  await page.locator('.figure').nth(1).getByRole('button', { name: text.words.figure.export }).click();
  expect(await dialog.getByRole('radio', { name: 'ZIP' }).isChecked()).toBe(true);
});

test(
  'a figure is written in other languages and in two at once, and shown alone in a frame',
  { timeout: 2 * minute },
  async () => {
    const text = await textOf();
    const words = text.words.figureExport;
    const link = '#/coverage?lang=en&subject=country:CHN';
    const page = await openReady(link);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('input[type="range"]').waitFor();
    const dialog = await openDialog(page);
    for (const [fileLanguage, second] of [
      ['zh-Hans', ''],
      ['zh-Hant', 'en'],
      ['en', 'zh-Hans'],
    ] as const) {
      const { name, bytes } = await save(page, { format: 'svg', size: 'slide', fileLanguage, second });
      const languages = [fileLanguage, second].filter(Boolean).join('-').toLowerCase();
      expect(name).toBe(`coverage-map-slide-${languages}.svg`);
      const other = link.replace('lang=en', `lang=${fileLanguage}`);
      const drawn = await drawFromSite(other, 'slide', 'light', '', second === '' ? undefined : second);
      expect(bytes.toString('utf8')).toBe(drawn);
    }

    const names: string[] = [];
    page.on('download', (download) => names.push(download.suggestedFilename()));
    await dialog.getByRole('button', { name: words.three('SVG') }).click();
    await expect
      .poll(() => names.sort())
      .toEqual(['en', 'zh-hans', 'zh-hant'].map((language) => `coverage-map-slide-${language}.svg`));

    await dialog.getByRole('button', { name: words.copyTable }).click();
    await dialog.getByText(words.copiedTable).waitFor();
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
      return { html: await read('text/html'), tsv: await read('text/plain') };
    });
    expect(copied.html).toContain('<table');
    expect(copied.tsv.split('\n').length).toBeGreaterThan(100);
    expect(copied.tsv).toContain('\t');

    await dialog.getByText(words.share).click();
    const code = await dialog.getByLabel(words.embed, { exact: true }).inputValue();
    const source = /src="([^"]*)"/.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(new URL(source).origin).toBe(new URL(page.url()).origin);

    const alone = await page.context().newPage();
    await alone.goto(source);
    const marks = alone.locator('main [data-chart="choropleth"] [data-key]');
    await marks.first().waitFor();
    expect(await alone.locator('header, nav, .filters').count()).toBe(0);
    expect(await findings(alone)).toEqual([]);
    const shown = await page.locator('.figure').first().getByRole('heading').first().innerText();
    expect(await alone.locator('h2').innerText()).toBe(shown);
    await alone.locator('[data-key][tabindex="0"]').focus();
    await alone.getByRole('tooltip').waitFor();
    // A letter belongs to the page around the frame.
    await alone.keyboard.press('t');
    expect(await alone.locator('main table').count()).toBe(0);
    await alone.keyboard.press('Enter');
    await alone.locator('aside li').first().waitFor();
    const back = alone.getByRole('link', { name: words.figureAlone.open });
    expect(await back.getAttribute('target')).toBe('_blank');
    expect(decodeURIComponent((await back.getAttribute('href')) ?? '')).toMatch(
      /^#\/coverage\?subject=country:CHN&lang=en/,
    );
    await alone.goto(source.replace('only=map', 'only=globes'));
    await alone.reload();
    expect(await alone.getByRole('alert').innerText()).toContain('only=globes');
    await alone.close();
  },
);

/** Lets a file fall on the page. */
async function drop(page: Page, name: string, bytes: Buffer, on = 'main'): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([file, octets]) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(octets)], file));
      return data;
    },
    [name, [...bytes]] as const,
  );
  const isKept = await page.locator(on).evaluate((element, dataTransfer) => {
    const send = (type: string) =>
      element.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    return send('dragover') || send('drop');
  }, transfer);
  expect(isKept, 'the browser opens the file itself').toBe(false);
}

test(
  'a file that falls on the page leads back to its figure; another changes nothing',
  { timeout: 2 * minute },
  async () => {
    const text = await textOf();
    const words = text.words.figureExport.restore;
    const page = await openReady('#/coverage?lang=en&subject=country:CHN&date=2020-12-31');
    await page.locator('input[type="range"]').waitFor();
    const svg = await save(page, { format: 'svg', size: 'square', fileLanguage: 'zh-Hans' });
    const xlsx = await save(page, { format: 'xlsx', fileLanguage: 'en' });
    await page.keyboard.press('Escape');
    const leave = async () => {
      await page.evaluate(() => (location.hash = '#/alliances?lang=en'));
      await page.locator('.figure[data-figure="growth"] [data-key]').first().waitFor();
    };

    await leave();
    await drop(page, 'foreign.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'));
    await page.getByText(formatReadingError('not-ours', { file: 'foreign.svg' }, text) ?? '').waitFor();
    expect(page.url()).toContain('#/alliances');

    await drop(page, svg.name, svg.bytes);
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-figure') === 'map');
    expect(page.url()).toContain('#/coverage?subject=country:CHN&date=2020-12-31&lang=en');
    await page.getByText(words.restored(svg.name)).waitFor();
    // The page keeps its language until the reader asks for that of the file.
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('button', { name: words.showIn(languageNames['zh-Hans']) }).click();
    await page.locator('html[lang="zh-Hans"]').waitFor();
    // Exported again it is the same file.
    expect((await save(page, { format: 'svg', language: 'zh-Hans' })).bytes).toEqual(svg.bytes);
    await page.keyboard.press('Escape');

    await page.evaluate(() => (location.hash = '#/alliances'));
    await page.locator('.figure[data-figure="growth"] [data-key]').first().waitFor();
    const replaced = (file: string, key: string, value: string) =>
      file.replace(new RegExp(`(${key}(?:&quot;|"):(?:&quot;|"))[\\w.]+`), `$1${value}`);
    const changed = replaced(
      replaced(svg.bytes.toString('utf8'), 'version', '0.0.1'),
      'dataHash',
      'deadbeef',
    );
    await drop(page, svg.name, Buffer.from(changed));
    const zh = (await textOf('zh-Hans')).words.figureExport.restore;
    await page.getByText(zh.otherVersion('0.0.1', (await siteInfo()).version)).waitFor();

    await page.evaluate(() => (location.hash = '#/alliances'));
    await page.locator('.figure[data-figure="growth"] [data-key]').first().waitFor();
    await drop(page, xlsx.name, xlsx.bytes);
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-figure') === 'map');
    expect(page.url()).toContain('date=2020-12-31');
  },
);

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
