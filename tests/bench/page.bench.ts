import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { ensureChromium, launchArguments } from '../browser/chromium';
import { buildSite, serveSite } from '../browser/site';
import { line, load, median, type Loaded } from './measure';
import { shapedLine } from './shapedLine';
import { dragSlider } from './slider';

const engineFile = /\.wasm$|duckdb|data[wW]orker/;
const office = { megabits: 10, milliseconds: 40 };
const rounds = 3;

const ms = (value: number) => `${value.toFixed(0)} ms`;
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** Bytes that the page asked for before its first figure was there. */
function firstBytes({ firstFigure, files }: Loaded): void {
  const before = files.filter(({ start }) => start < firstFigure);
  const engine = before.filter(({ name }) => engineFile.test(name));
  line(
    'bytes before the first figure, as sent',
    kB(before.reduce((sum, { bytes }) => sum + bytes, 0)),
    '<= 120 kB',
  );
  line('files before the first figure', String(before.length));
  line('engine bytes before the first figure', kB(engine.reduce((sum, { bytes }) => sum + bytes, 0)), '0');
  for (const { name, bytes } of before) line(`  ${new URL(name).pathname}`, kB(bytes));
}

async function firstPaint(browser: Browser, url: string): Promise<void> {
  const slow = await shapedLine(url, office);
  const shaped: Loaded[] = [];
  for (let i = 0; i < rounds; i++) {
    const { page, loaded } = await load(browser, `${slow.url}#/overview?lang=en`);
    shaped.push(loaded);
    await page.context().close();
  }
  await slow.stop();
  firstBytes(shaped[0] as Loaded);
  const where = `at ${office.megabits} Mbit/s, ${office.milliseconds} ms`;
  const first = median(shaped.map(({ firstFigure }) => firstFigure));
  const ready = median(shaped.map(({ engineReady }) => engineReady));
  line(`first figure ${where}`, ms(first));
  line(`all figures ${where}`, ms(median(shaped.map(({ allFigures }) => allFigures ?? NaN))));
  line(`engine ready ${where}`, ms(ready));
  line(
    'first figure / engine ready',
    median(shaped.map(({ firstFigure, engineReady }) => firstFigure / engineReady)).toFixed(3),
    '<= 0.1',
  );
  const { page, loaded } = await load(browser, `${url}#/overview?lang=en`);
  line('first figure, line not shaped', ms(loaded.firstFigure));
  line('engine ready, line not shaped', ms(loaded.engineReady));
  await page.context().close();
}

/** Times the first figure, the engine and the time slider of the built site in Chromium. */
export async function run(): Promise<void> {
  const parent = await mkdtemp(join(tmpdir(), 'atlas-bench-'));
  const folder = join(parent, 'site');
  await buildSite(folder);
  const served = await serveSite(folder);
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: [...launchArguments] });
  try {
    await firstPaint(browser, served.url);
    const { page } = await load(browser, `${served.url}#/coverage?lang=en`);
    await page.locator('input[type="range"]').waitFor();
    await dragSlider(page, 10);
    const { steps, whole, script, longest, outlines } = await dragSlider(page, 60);
    line('slider step: script', `${script.toFixed(1)} ms`, '<= 16.7 ms');
    line('slider step: input to frame, median', `${whole.toFixed(1)} ms`);
    line('slider step: input to frame, longest', `${longest.toFixed(1)} ms`);
    line(`outlines changed in ${steps} steps`, String(outlines), '0');
  } finally {
    await browser.close();
    await served.stop();
    await rm(parent, { recursive: true, force: true });
  }
}
