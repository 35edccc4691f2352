import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { languages, type Language } from '../../src/model/language';
import { ensureChromium, launchArguments } from '../browser/chromium';
import { servePage } from './buildPage';
import type { ExportBench } from './exportPage/main';
import { line, median } from './measure';

declare const bench: ExportBench;

const root = fileURLToPath(new URL('../..', import.meta.url));
const rounds = 25;
const scale = 3;
const ms = (value: number) => `${value.toFixed(1)} ms`;

/** The world map with title, legend and source, as the command line draws it. */
async function worldMap(language: Language): Promise<string> {
  const call = [join(root, 'atlas.js'), 'figure', 'coverage', '--lang', language, '--format', 'svg'];
  const { stdout } = await promisify(execFile)(process.execPath, call, { maxBuffer: 2 ** 26 });
  return stdout;
}

async function timePng(page: Page, svg: string, language: Language): Promise<void> {
  const first = await page.evaluate(([text, times]) => bench.png(text, times), [svg, scale] as const);
  // One after the other in every round: a busy machine slows both.
  const times = await page.evaluate(
    async ([text, by, count]) => {
      const pairs: { paint: number; png: number }[] = [];
      for (let i = 0; i < count; i++)
        pairs.push({ paint: await bench.paint(text, by), png: await bench.png(text, by) });
      return pairs;
    },
    [svg, scale, rounds] as const,
  );
  const paint = median(times.map((time) => time.paint));
  const png = median(times.map((time) => time.png));
  line(`world map, ${language}: SVG to canvas to PNG at ${scale}x`, ms(paint));
  line('  exported PNG, text as outlines', ms(png));
  line('  the same the very first time, with its fonts', ms(first));
  line('  ratio', median(times.map((time) => time.png / time.paint)).toFixed(2), '<= 1.20');
}

async function timePdf(page: Page, svg: string): Promise<void> {
  await page.evaluate((text) => bench.pdf(text), svg);
  const { milliseconds, bytes } = await page.evaluate((text) => bench.pdf(text), svg);
  line('  PDF', ms(milliseconds));
  line('    bytes', String(bytes));
}

/** Times PNG and PDF of the world map in Chromium. */
export async function run(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-bench-'));
  const served = await servePage('exportPage', folder);
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: [...launchArguments] });
  try {
    const page = await browser.newPage();
    await page.goto(served.url);
    await page.waitForFunction(() => 'bench' in window);
    for (const language of languages) {
      const svg = await worldMap(language);
      await timePng(page, svg, language);
      await timePdf(page, svg);
    }
  } finally {
    await browser.close();
    await served.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
