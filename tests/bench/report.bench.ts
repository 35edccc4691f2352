import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { report as reportWords } from '../../src/text/words/report/en';
import { ensureChromium, launchArguments } from '../browser/chromium';
import { buildSite, serveSite } from '../browser/site';
import { line, median } from './measure';

/** Twelve figures of all views, as a monthly report would have them. */
const figures = [
  'coverage?subject=country:CHN',
  'coverage/regions?subject=country:CHN',
  'coverage?show=change&compare=2015-01-01',
  'alliances?alliances=zgcta~ilstc-tta~silks',
  'alliances?alliances=zgcta~ilstc-tta~silks&scale=aligned',
  'alliances?show=overlap',
  'network',
  'conferences',
  'conferences?show=hosts',
  'rankings',
  'rankings?index=countries',
  'profiles/ranks?of=city:beijing',
];
const definition = [
  'title: Twelve figures',
  'language: en',
  'options: { annex: false }',
  'blocks:',
  ...figures.map((figure) => `  - figure: ${figure}`),
].join('\n');

const rounds = 3;
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;

function commandTime(report: string, out: string): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['atlas.js', 'report', report, '--out', out]);
  if (status !== 0) throw new Error(String(stderr));
  return performance.now() - started;
}

interface Exported {
  readonly time: number;
  readonly longestTask: number;
}

/** Presses the button and waits for the file; the longest task of the page while it is made. */
async function exported(page: Page, choice: string, name: string): Promise<Exported> {
  await page.getByRole('radio', { name: choice }).check();
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(globalThis, { tasks: seen });
    new PerformanceObserver((list) =>
      seen.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'longtask',
    });
  });
  const started = performance.now();
  await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  const time = performance.now() - started;
  const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
  return { time, longestTask: Math.max(0, ...tasks) };
}

/** Times a report of twelve figures as PPTX and DOCX, on the command line and in Chromium. */
export async function run(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-bench-'));
  const report = join(folder, 'twelve.yaml');
  await writeFile(report, definition);
  const executablePath = ensureChromium();
  commandTime(report, join(folder, 'warm.docx'));
  for (const format of ['pptx', 'docx']) {
    const times = Array.from({ length: rounds }, () => commandTime(report, join(folder, `note.${format}`)));
    line(`atlas report as ${format}, start included`, seconds(median(times)), '<= 5 s');
  }
  const output = reportWords.export;
  await buildSite(join(folder, 'site'));
  const site = await serveSite(join(folder, 'site'));
  const browser = await chromium.launch({ executablePath, args: [...launchArguments] });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${site.url}#/report?lang=en`);
    await page.locator('input[type=file]').first().setInputFiles(report);
    await page.getByText(`${figures.length} figures`).first().waitFor({ timeout: 60_000 });
    await page.waitForTimeout(15_000);
    for (const [choice, format] of [
      [output.formats.pptx, 'PPTX'],
      [output.formats.docx, 'DOCX'],
    ] as const) {
      await exported(page, choice, output.button(format));
      const again = await exported(page, choice, output.button(format));
      line(`page, ${format} of ${figures.length} figures`, seconds(again.time), '<= 3 s');
      line(`  longest task meanwhile`, `${again.longestTask.toFixed(0)} ms`);
    }
  } finally {
    await browser.close();
    await site.stop();
    await rm(folder, { recursive: true });
  }
}
