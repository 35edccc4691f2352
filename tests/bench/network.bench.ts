import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { readFolder } from '../../src/cli/readFolder';
import { compile } from '../../src/data/compile';
import { readPackage } from '../../src/data/readPackage';
import { networkModel } from '../../src/figures/network/networkModel';
import { storedNetworks, usualState } from '../../src/figures/network/storedNetworks';
import { openTables } from '../../src/query/node/openTables';
import { ask } from '../../src/query/question';
import { countries } from '../../src/query/questions/countries';
import { countryGroups } from '../../src/query/questions/countryGroups';
import { networkRecords } from '../../src/query/questions/networkRecords';
import { ensureChromium, launchArguments } from '../browser/chromium';
import { servePage } from './buildPage';
import { generateNetwork } from './generateNetwork';
import { longestTasks } from './longestTasks';
import { line, median } from './measure';
import type { PageNetwork } from './networkPage/network';
import type { NetworkBench } from './networkPage/page.svelte';

const sizes = [500, 2_000, 10_000] as const;
const tiesEach = 5;
const framesOf = 2_000;
const frameCount = 180;
const ms = (value: number) => `${value.toFixed(1)} ms`;

declare const bench: NetworkBench;

/** The network that the page shows first, where it was laid out when the site was built. */
async function usualNetwork(): Promise<PageNetwork> {
  const pack = readPackage(await readFolder('data'));
  const connection = await openTables(compile(pack).tables);
  const data = {
    records: await ask(connection, networkRecords, {}),
    countries: await ask(connection, countries, {}),
    groups: await ask(connection, countryGroups, {}),
    closingDay: pack.descriptor.closingDate ?? 0,
  };
  const stored = storedNetworks(data).organisations;
  if (stored === undefined) throw new Error('the usual network is not stored');
  const { nodes, list } = networkModel(data, usualState('organisations'));
  return {
    names: nodes.map(({ names: [english, chinese] }) => english ?? chinese ?? ''),
    groups: stored.community,
    source: Array.from(list.source),
    target: Array.from(list.target),
    positions: nodes.flatMap((_, i) => [stored.x[i] ?? null, stored.y[i] ?? null]),
  };
}

function generated(n: number): PageNetwork {
  const { source, target, groups } = generateNetwork(n, tiesEach);
  return { names: groups.map((_, i) => `Node ${i}`), groups, source, target, positions: [] };
}

async function layOut(page: Page, n: number): Promise<void> {
  const network = generated(n);
  await page.evaluate((next) => bench.take(next), network);
  let times = { milliseconds: NaN, longestGap: NaN };
  const tasks = await longestTasks(page, 'lay-out', async () => {
    times = await page.evaluate(() => bench.layOut());
  });
  const what = `${n} nodes, ${network.source.length} ties`;
  line(`${what}: layout in the worker`, ms(times.milliseconds));
  line('  longest task on the main thread', ms(tasks.wall[0] ?? NaN), '<= 50 ms');
  line('  of it processor time', ms(tasks.processor[0] ?? NaN));
  line('  longest gap between two timers', ms(times.longestGap));
  line('  scene and picture', ms(await page.evaluate(() => bench.show())));
}

/** Panning and zooming of a settled diagram, as many frames as a pointer would ask for. */
async function moveAbout(page: Page): Promise<void> {
  const settle = () => page.waitForTimeout(700);
  for (const kind of ['zoom', 'pan'] as const) {
    await settle();
    if (kind === 'pan') {
      await page.locator('.diagram [tabindex="0"]').focus();
      await page.keyboard.press('+');
      await page.locator('.diagram [tabindex="0"]').blur();
      await settle();
    }
    const { perSecond, late, longest } = await page.evaluate(
      ([gesture, count]) => bench.frames(gesture, count),
      [kind, frameCount] as const,
    );
    line(`${framesOf} nodes, ${kind}: frames a second`, perSecond.toFixed(1), '60 where the machine can');
    line('  share of late ones', `${(100 * late).toFixed(1)}%`);
    line('  longest', ms(longest));
  }
}

/** Measures in the worker, with progress and a way to stop. */
async function measureNodes(page: Page): Promise<void> {
  let times = { milliseconds: NaN, reports: 0, cancelled: NaN };
  const tasks = await longestTasks(page, 'measure', async () => {
    times = await page.evaluate(() => bench.measure());
  });
  line(`${framesOf} nodes: all measures in the worker`, ms(times.milliseconds));
  line('  steps of the progress seen', String(times.reports));
  line('  from cancel to stopped', ms(times.cancelled));
  line('  longest task on the main thread', ms(tasks.wall[0] ?? NaN), '<= 50 ms');
}

async function firstPaint(page: Page): Promise<void> {
  await page.evaluate((network) => bench.take(network), await usualNetwork());
  const rounds = await page.evaluate(() =>
    Array.from({ length: 11 }, () => ({ show: bench.show(), draw: bench.draw(), force: bench.force() })),
  );
  // The first runs warm the engine up, as the figures before it do on the page.
  const warm = rounds.slice(2);
  line('usual network: scene and painting of the marks', ms(median(warm.map(({ draw }) => draw.marks))));
  line('  names, in the frame after it', ms(median(warm.map(({ draw }) => draw.names))));
  line('  with the frame and what else is on the page', ms(median(warm.map(({ show }) => show))));
  line('  the same the very first time', ms(rounds[0]?.show ?? NaN));
  line('300 rounds of a simulation on the main thread', ms(median(warm.map(({ force }) => force))));
  line('ratio', median(warm.map(({ draw, force }) => draw.marks / force)).toFixed(3), '<= 0.05');
  line('  with the frame', median(warm.map(({ show, force }) => show / force)).toFixed(3));
}

/** Times layout, first paint, panning and zooming of networks in Chromium. */
export async function run(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-bench-'));
  const served = await servePage('networkPage', folder);
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: [...launchArguments] });
  try {
    const page = await browser.newPage({ viewport: { width: 912, height: 700 } });
    await page.goto(served.url);
    await page.waitForFunction(() => 'bench' in window);
    await firstPaint(page);
    for (const size of sizes) {
      await layOut(page, size);
      if (size === framesOf) {
        await moveAbout(page);
        await measureNodes(page);
      }
    }
  } finally {
    await browser.close();
    await served.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
