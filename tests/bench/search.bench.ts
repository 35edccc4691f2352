import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import type { Entities } from '../../src/query/questions/entities';
import { buildIndex, search } from '../../src/views/search/searchIndex';
import { normalise } from '../../src/views/search/normalise';
import { ensureChromium, launchArguments } from '../browser/chromium';
import { buildSite, serveSite } from '../browser/site';
import { generateEntities } from './generateEntities';
import { longestTasks, type LongestTasks } from './longestTasks';
import { line, median } from './measure';

const size = 100_000;
const rounds = 5;
const ms = (value: number) => `${value.toFixed(1)} ms`;
const at = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;

/** What readers type: whole names, beginnings, typing errors, several words, both scripts, and nothing that exists. */
function queriesOf({ kinds }: Entities): string[] {
  const columns = kinds.find(({ kind }) => kind === 'organisation');
  const name = (language: 0 | 1 | 2, from: number) =>
    columns?.names[language].slice(from).find((text) => text !== null) ?? '';
  const english = name(0, 777);
  const [hans, hant] = [name(1, 500), name(2, 900)];
  return [
    english,
    english.slice(0, 3) + english.slice(4),
    english.split(' ').reverse().join(' '),
    'institute for policy',
    'internatoinal studies',
    'zzzz qqqq',
    hans,
    hans.slice(0, 2) + hans.slice(3),
    hant,
    '國際研究院',
  ];
}

/** Types every query key by key into the search of a page, a key every 60 ms, and reports what the page did. */
async function typeAll(
  page: Page,
  queries: readonly string[],
): Promise<{ keys: number; tasks: LongestTasks }> {
  await page.keyboard.press('Control+k');
  const input = page.locator('dialog input');
  await input.waitFor();
  await input.pressSequentially('in');
  await page.locator('dialog [role="option"]').first().waitFor({ timeout: 60_000 });
  await page.evaluate(() => {
    performance.clearMeasures('search');
    document
      .querySelector('dialog input')
      ?.addEventListener('input', () => performance.mark('search-key'), true);
  });
  let keys = 0;
  const tasks = await longestTasks(page, 'search-key', async () => {
    for (const query of queries) {
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Backspace');
      for (const key of query) {
        await page.keyboard.insertText(key);
        await page.waitForTimeout(60);
        keys += 1;
      }
      await page.waitForTimeout(200);
    }
  });
  return { keys, tasks };
}

/** The search itself in Node, against looking for the text in every name. */
function compare(answer: Entities, queries: readonly string[]): void {
  const started = performance.now();
  const index = buildIndex(answer);
  line('index of the entities, in Node', ms(performance.now() - started));
  line('words and characters in it', String(index.terms.size));
  const names = index.entities.map(({ spellings }) => spellings.map(({ normal }) => normal).join('\n'));
  const typed = queries.flatMap((query) => [...query].map((_, i) => query.slice(0, i + 1)));
  const time = (look: (query: string) => unknown) =>
    typed.map((query) => {
      const times = Array.from({ length: rounds }, () => {
        const start = performance.now();
        look(query);
        return performance.now() - start;
      });
      return median(times);
    });
  const own = time((query) => search(index, { query, language: 'en', kind: null }));
  const plain = time((query) => {
    const wanted = normalise(query);
    return names.filter((name) => name.includes(wanted)).length;
  });
  line('search, median and 95th percentile', `${ms(at(own, 0.5))} ${ms(at(own, 0.95))}`);
  line('plain look at every name, median', `${ms(at(plain, 0.5))} ${ms(at(plain, 0.95))}`);
  line(
    'search / plain look, median of all keys',
    median(own.map((value, i) => value / (plain[i] ?? NaN))).toFixed(2),
  );
}

/** Puts an answer of another size into a built site in place of the stored one. */
async function replaceAnswer(folder: string, json: string): Promise<void> {
  const data = join(folder, 'data');
  const name = (await readdir(data)).find((file) => /^entities-[0-9a-f]+\.json$/.test(file));
  if (name === undefined) throw new Error('the site has no stored entities');
  for (const ending of ['.br', '.gz']) await rm(join(data, name + ending), { force: true });
  await writeFile(join(data, name), json);
}

/** Times search over 100,000 made-up entities: in Node, and typed into the page in Chromium. */
export async function run(): Promise<void> {
  const answer = generateEntities(size);
  const json = JSON.stringify(answer);
  const queries = queriesOf(answer);
  line('entities', String(size));
  line('answer as JSON', `${(json.length / 1e6).toFixed(1)} MB`);
  line('hash of it', createHash('sha256').update(json).digest('hex').slice(0, 10));
  compare(answer, queries);

  const parent = await mkdtemp(join(tmpdir(), 'atlas-search-'));
  const folder = join(parent, 'site');
  await buildSite(folder);
  await replaceAnswer(folder, json);
  const served = await serveSite(folder);
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: [...launchArguments] });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${served.url}#/data?lang=en`);
    await page.waitForFunction(() => performance.getEntriesByName('engine-ready').length > 0);
    const { keys, tasks } = await typeAll(page, queries);
    const { ready, answers } = await page.evaluate(() => ({
      ready: performance.getEntriesByName('search-ready')[0]?.duration ?? NaN,
      answers: performance.getEntriesByName('search', 'measure').map(({ duration }) => duration),
    }));
    line('worker: start, fetch and index', ms(ready));
    line('worker: query to answer, median', ms(at(answers, 0.5)));
    line('worker: query to answer, 95th percentile', ms(at(answers, 0.95)), '< 100 ms');
    line('worker: answers / keys', `${answers.length} / ${keys}`);
    line('main thread: longest task of a key, median', ms(at(tasks.processor, 0.5)));
    line('main thread: longest task of any key', ms(Math.max(...tasks.processor)), '< 16 ms');
    line('  the same with waiting for other processes', ms(Math.max(...tasks.wall)));
  } finally {
    await browser.close();
    await served.stop();
    await rm(parent, { recursive: true, force: true });
  }
}
