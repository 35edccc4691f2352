import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { compile } from '../../src/data/compile';
import { readPackage } from '../../src/data/readPackage';
import { alliancesModel } from '../../src/figures/alliances/alliancesModel';
import { alliancesState } from '../../src/figures/state/alliancesState';
import { parseState } from '../../src/figures/state/stateSchema';
import { namedAt } from '../../src/measures/growth/memberSeries';
import { stepAt } from '../../src/measures/growth/steps';
import type { AllianceHistory } from '../../src/model/alliance';
import { openTables } from '../../src/query/node/openTables';
import { ask } from '../../src/query/question';
import { allianceHistories } from '../../src/query/questions/allianceHistories';
import { ensureChromium, launchArguments } from '../browser/chromium';
import { buildSite, serveSite } from '../browser/site';
import { generatePackage } from './generatePackage';
import { line, load, median } from './measure';

const size = { alliances: 600, spells: 20_000, years: 200, reports: 4 };
const ms = (value: number) => `${value.toFixed(1)} ms`;

/** Time of a piece of work in ms, the median of several runs. */
function timed(work: () => void, rounds = 9): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(times);
}

/** The arithmetic of a switch and of a step of the cursor, against counting the raw spells anew. */
function arithmetic(histories: readonly AllianceHistory[]): void {
  const data = { histories, groups: [], countries: [], events: [], closingDay: 20_453 };
  const alliances = histories.map(({ id }) => id);
  const { state } = parseState(alliancesState, new URLSearchParams());
  const all = { ...state, alliances };
  const cold = timed(() => {
    alliancesModel({ ...data, histories: histories.map((history) => ({ ...history })) }, all);
  }, 3);
  const model = alliancesModel(data, all);
  const warm = timed(() => alliancesModel(data, { ...all, scale: 'aligned' }));
  line('counts of 600 alliances from raw spells', ms(cold));
  line('the same when sets or alignment change', ms(warm));
  line('ratio', (warm / cold).toFixed(3), '<= 0.1');
  const days = Array.from({ length: 60 }, (_, i) => 20_000 - i * 182);
  const recounted = timed(() => {
    for (const day of days) for (const { members } of histories) namedAt(members, 'members', day);
  }, 3);
  const looked = timed(() => {
    for (const day of days) for (const { steps } of model.lines) stepAt(steps, day);
  });
  line('60 steps of the cursor, raw spells', ms(recounted));
  line('60 steps of the cursor, steps', ms(looked));
  line('ratio', (looked / recounted).toFixed(4), '<= 0.05');
}

/** Time that the page gets to finish what follows a picture: the other figures and the table. */
const settle = 1500;

/** Clicks what is found by a text on a settled page, and says how long it took until the frame after the picture had changed. */
async function repaint(page: Page, selector: string, text: string): Promise<number> {
  await page.waitForTimeout(settle);
  return page.evaluate(
    async ([css, words]) => {
      const target = [...document.querySelectorAll<HTMLElement>(css)].find(
        (element) => element.textContent?.trim() === words,
      );
      if (target === undefined) throw new Error(`there is no ${words}`);
      const input = target.querySelector<HTMLElement>('input') ?? target;
      const frame = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
      await frame();
      const start = performance.now();
      input.click();
      await frame();
      return performance.now() - start;
    },
    [selector, text] as const,
  );
}

async function drag(page: Page, count: number): Promise<{ script: number; whole: number; longest: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const script = async () =>
    ((await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ScriptDuration')
      ?.value ?? 0) * 1000;
  const before = await script();
  const times = await page.evaluate(async (steps) => {
    const slider = document.querySelector<HTMLInputElement>('input[type="range"]');
    if (slider === null) throw new Error('there is no slider');
    performance.clearMeasures('step');
    const frame = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
    for (let i = 0; i < steps; i++) {
      slider.value = String(Number(slider.max) - (steps - i) * 300);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      await frame();
      await frame();
    }
    return performance.getEntriesByName('step', 'measure').map(({ duration }) => duration);
  }, count);
  return {
    script: ((await script()) - before) / count,
    whole: median(times),
    longest: Math.max(...times),
  };
}

async function page(folder: string): Promise<void> {
  const parent = await mkdtemp(join(tmpdir(), 'atlas-bench-'));
  const site = join(parent, 'site');
  await buildSite(site, folder);
  const served = await serveSite(site);
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: [...launchArguments] });
  try {
    const { page: opened } = await load(browser, `${served.url}#/alliances?lang=en`);
    await opened.locator('[data-chart="growth"]').waitFor();
    const sets: number[] = [];
    for (let i = 0; i < 5; i++) {
      sets.push(await repaint(opened, '.chips button', 'All alliances'));
      sets.push(await repaint(opened, '.chips button', 'Usual choice'));
    }
    line('switching the set of alliances, median', ms(median(sets)), '<= 100 ms');
    line('switching the set of alliances, longest', ms(Math.max(...sets)), '<= 100 ms');
    await repaint(opened, '.chips button', 'All alliances');
    const scales: number[] = [];
    for (let i = 0; i < 4; i++)
      for (const scale of ['Aligned at founding', 'Index 100', 'Share of all', 'Absolute'])
        scales.push(await repaint(opened, 'fieldset label', scale));
    line('switching the alignment of 600, median', ms(median(scales)), '<= 100 ms');
    line('switching the alignment of 600, longest', ms(Math.max(...scales)), '<= 100 ms');
    await drag(opened, 10);
    const step = await drag(opened, 60);
    line('time cursor over 600: script a step', ms(step.script), '<= 16.7 ms');
    line('time cursor over 600: input to frame, median', ms(step.whole));
    line('time cursor over 600: input to frame, longest', ms(step.longest));
  } finally {
    await browser.close();
    await served.stop();
    await rm(parent, { recursive: true, force: true });
  }
}

/** Times the growth of 600 generated alliances with 20,000 spells over 200 years, in Node and in Chromium. */
export async function run(): Promise<void> {
  const files = generatePackage(size);
  arithmetic(await ask(await openTables(compile(readPackage(files)).tables), allianceHistories, {}));
  const folder = await mkdtemp(join(tmpdir(), 'atlas-bench-package-'));
  try {
    for (const [name, bytes] of files) await writeFile(join(folder, name), bytes);
    await page(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
