import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { languages, type Language } from '../../src/model/language';
import { ownSettings, rectangles, writeBaseMap } from '../cli/rectangles';
import { csv } from '../data/packages';
import { marksOf } from './marks';
import { openReady, textOf, useBrowser } from './page';
import { save } from './save';
import { atlasCommand, serveSite, type Served } from './site';

useBrowser();

const ownName: Readonly<Record<Language, string>> = {
  en: 'Federal Germany',
  'zh-Hans': '联邦德国',
  'zh-Hant': '聯邦德國',
};
const shapes = rectangles([
  { id: 'CHN', west: 90, south: 20 },
  { id: 'USA', west: -120, south: 30 },
  // Far from where it lies, so that no other map can be taken for this one.
  { id: 'DEU', west: -120, south: -50 },
]);
const link = (language: Language) => `#/coverage?lang=${language}`;

let parent = '';
let served: Served;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'atlas-installation-'));
  const own = join(parent, 'package');
  await cp(fileURLToPath(new URL('../../data', import.meta.url)), own, { recursive: true });
  await mkdir(join(own, 'names'), { recursive: true });
  await writeFile(
    join(own, 'names', 'countries.csv'),
    csv(
      'country_id,name_en,name_zh_hans,name_zh_hant',
      `DEU,${languages.map((language) => ownName[language]).join()}`,
    ),
  );
  await writeBaseMap(join(own, 'basemap'), shapes);
  const { status, stderr } = await atlasCommand('build', own, '--out', join(parent, 'site'));
  expect(status, stderr).toBe(0);
  served = await serveSite(join(parent, 'site'));
}, 180_000);
afterAll(async () => {
  await served.stop();
  await rm(parent, { recursive: true, force: true });
});

async function openMap(language: Language): Promise<Page> {
  const page = await openReady(link(language), { site: served.url });
  await page.locator('[data-chart="choropleth"]').waitFor();
  await page.locator('input[type="range"]').first().waitFor();
  return page;
}

/** The words of a file without what breaks its lines. */
const plain = (text: string) => text.replace(/<[^>]*>|\s/g, '');

test.each(languages)(
  'a site with a base map and names of its own shows, lists and exports them, in %s',
  async (language) => {
    const page = await openMap(language);
    const { words } = await textOf(language);
    const areas = await page.evaluate(() =>
      [...document.querySelectorAll('[data-chart="choropleth"] path[data-key]')].map((element) =>
        element.getAttribute('data-key'),
      ),
    );
    expect([...new Set(areas)].sort()).toEqual(['CHN', 'DEU', 'USA']);
    const [map, germany] = await Promise.all(
      ['[data-chart="choropleth"]', '[data-chart="choropleth"] path[data-key="DEU"]'].map((selector) =>
        page.evaluate((wanted) => {
          const box = document.querySelector(wanted)?.getBoundingClientRect();
          return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
        }, selector),
      ),
    );
    expect(germany?.x).toBeLessThan(map?.x ?? 0);
    expect(germany?.y).toBeGreaterThan(map?.y ?? 0);
    const labels = new Map((await marksOf(page, 'choropleth')).map(({ key, label }) => [key, label]));
    expect(labels.get('DEU')).toMatch(new RegExp(`^${ownName[language]}[,，]`));

    const figure = page.locator('.figure').first();
    await figure.getByRole('button', { name: words.figure.data, exact: true }).click();
    await figure.locator('tbody tr').first().waitFor();
    const cells = await figure.locator('tbody td').allInnerTexts();
    expect(cells.map((cell) => cell.trim())).toContain(ownName[language]);

    const credit = ownSettings.credit[language];
    const note = ownSettings.note[language];
    const approval = words.figure.approval(ownSettings.approval);
    for (const format of ['svg', 'csv'] as const) {
      const file = (await save(page, { format, language })).bytes.toString('utf8');
      expect(file, format).toContain(ownName[language]);
      for (const sentence of [credit, note, approval]) expect(plain(file), format).toContain(plain(sentence));
      expect(file, format).not.toContain('Natural Earth');
    }
  },
);
