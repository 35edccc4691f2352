import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { splitCsv } from '../../src/data/splitCsv';
import { attribute, contentOf, elements, parseXml } from '../figures/draw';
import { run } from './capture';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-figure-'));
});
afterAll(() => rm(folder, { recursive: true }));

const path = (name: string) => join(folder, name);

/** The figure in a file with what it says of itself. */
async function svgOf(name: string) {
  const root = parseXml(await readFile(path(name), 'utf8'));
  const metadata = JSON.parse(contentOf(elements(root, 'metadata')[0] ?? root)) as {
    spec: Record<string, string>;
    dataHash: string;
  };
  return { root, metadata, title: contentOf(elements(root, 'title')[0] ?? root) };
}

describe('atlas figure', () => {
  test('draws a view in a state, in three languages, a file each', async () => {
    const { status, stderr } = await run(
      'figure',
      'coverage',
      '--state',
      'subject=country:CHN&date=2023-12-31',
      '--lang',
      'en,zh-Hans,zh-Hant',
      '--out',
      path('map.svg'),
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const drawn = await Promise.all(['en', 'zh-Hans', 'zh-Hant'].map((name) => svgOf(`map.${name}.svg`)));
    expect(drawn.map(({ metadata }) => metadata.spec['language'])).toEqual(['en', 'zh-Hans', 'zh-Hant']);
    expect(new Set(drawn.map(({ title }) => title)).size).toBe(3);
    for (const { metadata, root } of drawn) {
      expect(metadata.spec).toMatchObject({ view: 'coverage', figure: 'map', size: 'page', theme: 'light' });
      expect(new URLSearchParams(metadata.spec['state']).get('subject')).toBe('country:CHN');
      expect(metadata.dataHash).toMatch(/^[0-9a-f]{64}$/);
      expect(attribute(root, 'width')).toBe('170mm');
    }
  });

  test('gives titles and notes of two languages in one file', async () => {
    const out = ['--out', path('both.svg')];
    expect((await run('figure', 'alliances', '--lang', 'zh-Hans+en', ...out)).status).toBe(0);
    const { root, metadata, title } = await svgOf('both.svg');
    expect(metadata.spec).toMatchObject({ language: 'zh-Hans', secondLanguage: 'en' });
    const texts = elements(root, 'text');
    const english = texts.filter((text) => attribute(text, 'lang') === 'en').map(contentOf);
    expect(title).toMatch(/\p{Script=Han}/u);
    expect(english.join(' ')).toMatch(/Source: /);
    expect(texts.map(contentOf).join('')).toContain('来源：');
  });

  test('has the exact size that was asked for', async () => {
    await run('figure', 'alliances', '--size', '120x90mm', '--out', path('own.svg'));
    const { root } = await svgOf('own.svg');
    expect(attribute(root, 'width')).toBe('120mm');
    expect(Number.parseFloat(attribute(root, 'height') ?? '')).toBeGreaterThan(89);
  });

  test('writes its table as the same CSV each time', async () => {
    const first = await run('figure', 'coverage/regions', '--format', 'csv');
    const second = await run('figure', 'coverage/regions', '--format', 'csv');
    expect(first).toEqual(second);
    expect(splitCsv('out', first.stdout.replace('\ufeff', '')).records.length).toBeGreaterThan(5);
  });

  test('lists the figures of a view', async () => {
    const { status, stdout } = await run('figure', 'coverage/?');
    expect(status).toBe(0);
    expect(stdout.trim().split('\n')).toEqual(expect.arrayContaining(['map', 'regions', 'concentration']));
  });

  test.each([
    [['covrage'], 'did you mean coverage'],
    [['coverage/nothing'], 'it has map'],
    [['coverage', '--size', '10x10mm'], '--size is'],
    [['coverage', '--lang', 'fr'], '"fr" is no language'],
    [['coverage', '--lang', 'en+en'], 'names one language twice'],
    [['coverage', '--lang', 'en,zh-Hans'], '--out <file> is missing'],
    [['coverage', '--state', 'subject=country:XXX'], '"subject" cannot be "country:XXX"'],
    [['coverage', '--state', 'subjct=country:CHN'], '"subjct"'],
    [['coverage', '--out', 'figure.gif'], '--format is missing'],
    [['coverage', '--format', 'gif'], '--format is one of'],
  ])('refuses %j as wrong usage, and writes nothing', async (given, message) => {
    const before = await readdir(folder);
    const { status, stdout, stderr } = await run('figure', ...given);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(await readdir(folder)).toEqual(before);
    await expect(stat('figure.gif')).rejects.toThrow();
  });

  test('writes over no file of the package', async () => {
    const { status, stderr } = await run(
      'figure',
      'coverage',
      '--format',
      'csv',
      '--out',
      'data/countries.csv',
    );
    expect(status).toBe(2);
    expect(stderr).toContain('one of the files that are read');
  });
});
