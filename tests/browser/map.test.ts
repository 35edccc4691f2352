import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import type { Country, CountryGroup } from '../../src/model/country';
import type { Manifest } from '../../src/model/manifest';
import { marksOf } from './marks';
import { openFigure, textOf, useBrowser } from './page';

useBrowser();

async function stored<T>(question: string): Promise<T> {
  const folder = inject('folder');
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  return JSON.parse(await readFile(join(folder, manifest.answers[question]?.path ?? ''), 'utf8')) as T;
}

async function members(group: string): Promise<string[]> {
  const groups = await stored<CountryGroup[]>('country-groups');
  return groups.find(({ id }) => id === group)?.members.map(({ countryId }) => countryId) ?? [];
}

/** Tag and size on the screen of the mark that stands for a country. */
function shapeOf(page: Page, id: string): Promise<{ tag: string; width: number; height: number } | null> {
  return page.evaluate((key) => {
    const element = document.querySelector(`[data-chart="choropleth"] [data-key="${key}"]`);
    const box = element?.getBoundingClientRect();
    return element === null || box === undefined
      ? null
      : { tag: element.tagName, width: box.width, height: box.height };
  }, id);
}

describe.each(['overview', 'coverage'])('the map of %s', (view) => {
  test('has every member of the United Nations as an area or a circle with a name', async () => {
    const page = await openFigure(`#/${view}?lang=en`);
    await page.locator('[data-chart="choropleth"]').waitFor();
    const names = new Map(
      (await stored<Country[]>('countries')).map(({ id, names: [en] }) => [id, en ?? '']),
    );
    const labels = new Map((await marksOf(page, 'choropleth')).map(({ key, label }) => [key, label]));
    const wanted = new Set(await members('un'));
    expect(wanted.size).toBe(193);
    expect([...wanted].filter((id) => !labels.get(id)?.startsWith(`${names.get(id)}, `))).toEqual([]);
  });

  test('draws nothing too small to point at', async () => {
    const page = await openFigure(`#/${view}?lang=en`);
    await page.locator('[data-chart="choropleth"]').waitFor();
    const small: string[] = [];
    for (const id of new Set(await members('un'))) {
      const shape = await shapeOf(page, id);
      if (shape === null || Math.max(shape.width, shape.height) < 5) small.push(id);
    }
    expect(small).toEqual([]);
  });
});

test('Kosovo is an area and Tuvalu is a circle, each with its name', async () => {
  const page = await openFigure('#/coverage?lang=en&group=all');
  await page.locator('[data-chart="choropleth"]').waitFor();
  expect((await shapeOf(page, 'TUV'))?.tag).toBe('circle');
  const kosovo = await shapeOf(page, 'XKX');
  expect(['path', 'circle']).toContain(kosovo?.tag);
  const labels = new Map((await marksOf(page, 'choropleth')).map(({ key, label }) => [key, label]));
  expect(labels.get('XKX')).toMatch(/^Kosovo, /);
  expect(labels.get('TUV')).toMatch(/^Tuvalu, /);
});

test('the map of a narrow screen still has every member', async () => {
  const page = await openFigure('#/coverage?lang=en', { context: { viewport: { width: 390, height: 844 } } });
  await page.locator('[data-chart="choropleth"]').waitFor();
  const keys = new Set((await marksOf(page, 'choropleth')).map(({ key }) => key));
  expect([...new Set(await members('un'))].filter((id) => !keys.has(id))).toEqual([]);
});

test('what a map says in Chinese is in Chinese', async () => {
  const page = await openFigure('#/coverage?lang=zh-Hans');
  await page.locator('[data-chart="choropleth"]').waitFor();
  const { words } = await textOf('zh-Hans');
  const labels = (await marksOf(page, 'choropleth')).map(({ label }) => label);
  const states = Object.values(words.coverage.states).filter((word) => word !== words.coverage.states.value);
  for (const label of labels.filter((one) => !one.startsWith('，'))) {
    expect(label).toMatch(/\p{Script=Han}/u);
    expect(states.some((word) => label.endsWith(word)) || /\d/.test(label)).toBe(true);
  }
});
