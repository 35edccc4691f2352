import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BaseMap } from '../../src/model/baseMap';
import type { Country } from '../../src/model/country';
import type { Manifest } from '../../src/model/manifest';
import { resolveCountries } from '../../src/data/resolveCountries';
import type { AnswerOf } from '../../src/query/questions';
import { atlasCommand } from '../browser/site';
import { csv, filesOf, soundTables } from '../data/packages';
import { run } from './capture';
import { ownSettings, rectangles, writeBaseMap } from './rectangles';

const shapes = rectangles([
  { id: 'CHN', west: 90, south: 20 },
  { id: 'RUS', west: 60, south: 50 },
  { name: 'Islet', west: 100, south: -20 },
  { name: 'Atlantis', west: -40, south: 20 },
]);
const header = 'country_id,name_en,name_zh_hans,name_zh_hant';
const names = csv(header, 'GRC,Hellas,希腊共和国,希臘共和國', 'RUS,Russian Federation,,');

let parent = '';
let own = '';
let site = '';
let stderr = '';

async function write(name: string, texts: Readonly<Record<string, string>>): Promise<string> {
  const target = join(parent, name);
  for (const [path, bytes] of filesOf(texts)) {
    await mkdir(dirname(join(target, path)), { recursive: true });
    await writeFile(join(target, path), bytes);
  }
  return target;
}

const json = async <T>(folder: string, path: string) =>
  JSON.parse(await readFile(join(folder, path), 'utf8')) as T;
const manifestOf = (folder: string) => json<Manifest>(folder, 'manifest.json');
const idsOf = ({ topology }: BaseMap) => topology.objects.countries.geometries.map(({ id }) => String(id));

async function answer<T>(folder: string, question: string): Promise<T> {
  return json<T>(folder, (await manifestOf(folder)).answers[question]?.path ?? '');
}

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'atlas-installation-'));
  own = await write('own', { ...soundTables, 'names/countries.csv': names, 'names/readme.txt': 'x' });
  await writeBaseMap(join(own, 'basemap'), shapes);
  site = join(parent, 'site');
  const built = await atlasCommand('build', own, '--out', site);
  expect(built.status, built.stderr).toBe(0);
  stderr = built.stderr;
});
afterAll(() => rm(parent, { recursive: true, force: true }));

describe('a site with names and a base map of its own', () => {
  test('has the names in its stored answers, in the languages in which they were given', async () => {
    const countries = new Map(
      (await answer<Country[]>(site, 'countries')).map((country) => [country.id, country.names]),
    );
    expect(countries.get('GRC')).toEqual(['Hellas', '希腊共和国', '希臘共和國']);
    expect(countries.get('RUS')).toEqual(['Russian Federation', '俄罗斯', null]);
    expect(countries.get('CHN')).toEqual(['China', '中国', null]);
    const files = (await readdir(join(site, 'data'))).filter((name) => name.endsWith('.json'));
    for (const name of files)
      expect(await readFile(join(site, 'data', name), 'utf8'), name).not.toContain('"Greece"');
  });

  test('finds the countries of a list by those names', async () => {
    const countries = await answer<AnswerOf<'country-names'>>(site, 'country-names');
    const { found, unresolved } = resolveCountries('Hellas、Russian Federation, CN', countries);
    expect(found.map(({ countryId }) => countryId)).toEqual(['GRC', 'RUS', 'CHN']);
    expect(unresolved).toEqual([]);
  });

  test('has the other map in both forms, with credit, note and approval number', async () => {
    const manifest = await manifestOf(site);
    expect(manifest.baseMapDetail).toMatch(/^data\/basemap-detail-[0-9a-f]{10}\.json$/);
    for (const path of [manifest.baseMap, manifest.baseMapDetail]) {
      const map = await json<BaseMap>(site, path);
      expect(idsOf(map)).toEqual(['CHN', 'RUS', 'SGP', '-Atlantis']);
      expect(map).toMatchObject({
        credit: ownSettings.credit,
        note: ownSettings.note,
        approval: ownSettings.approval,
      });
    }
    expect(await readdir(site)).not.toContain('basemap');
  });

  test('says which shapes are of no country', () => {
    expect(stderr).toContain(
      'base map: 1 of 4 shapes are of no country of the package and are drawn without data: "Atlantis"',
    );
  });

  test('has another hash of its data when a name changes', async () => {
    const changed = join(parent, 'changed');
    await cp(own, changed, { recursive: true });
    await writeFile(join(changed, 'names', 'countries.csv'), csv(header, 'GRC,Greece,,'));
    const out = join(parent, 'changed-site');
    expect((await atlasCommand('build', changed, '--out', out)).status).toBe(0);
    expect((await manifestOf(out)).package.dataHash).not.toBe((await manifestOf(site)).package.dataHash);
  });

  test('is built with the map that is asked for before that of the package', async () => {
    const other = await writeBaseMap(
      join(parent, 'other'),
      rectangles([{ id: 'GRC', west: 10, south: 30 }]),
      { approval: null },
    );
    const out = join(parent, 'other-site');
    expect((await atlasCommand('build', own, '--out', out, '--basemap', other)).status).toBe(0);
    const map = await json<BaseMap>(out, (await manifestOf(out)).baseMap);
    expect(idsOf(map)).toEqual(['GRC']);
    expect(map.approval).toBeNull();
  });
});

describe('the command line', () => {
  test('answers with the names of the installation', async () => {
    const { status, stdout } = await run(
      'query',
      own,
      'select country_id, name_en from countries order by country_id',
    );
    expect(status).toBe(0);
    expect(stdout).toBe(
      csv('country_id,name_en', 'CHN,China', 'GRC,Hellas', 'RUS,Russian Federation', 'SGP,Singapore'),
    );
  });

  test('checks the names, in the language asked for', async () => {
    const faulty = await write('faulty', {
      ...soundTables,
      'names/countries.csv': csv(header, 'GR,Hellas,,', 'CHN,China,,', 'CHN,China,,'),
    });
    expect(await run('check', faulty)).toMatchObject({
      status: 1,
      stdout: [
        'names/countries.csv:2:country_id: "GR" is not an ISO 3166-1 alpha-3 code; write "GRC"',
        'names/countries.csv:4:country_id: country_id "CHN" is already in row 3; each may occur once',
        '2 errors, 0 warnings',
        '',
      ].join('\n'),
    });
    expect((await run('check', faulty, '--lang', 'zh-Hant')).stdout).toContain('應寫作「GRC」');
    expect((await run('build', faulty, '--out', join(parent, 'never'))).status).toBe(1);
  });

  test('names a folder without a base map as wrong usage, and a faulty one by its setting', async () => {
    const out = join(parent, 'none');
    const empty = await write('empty', {});
    await mkdir(join(parent, 'empty'), { recursive: true });
    const missing = await run('build', own, '--out', out, '--basemap', empty);
    expect(missing).toMatchObject({ status: 2, stdout: '' });
    expect(missing.stderr).toContain('there is no basemap.json in');
    const faulty = await writeBaseMap(join(parent, 'faulty-map'), shapes, { object: 'countries' });
    const wrong = await run('build', own, '--out', out, '--basemap', faulty);
    expect(wrong).toMatchObject({ status: 1, stdout: '' });
    expect(wrong.stderr).toContain('the setting "object" can be: lands');
    expect((await readdir(parent)).includes('none')).toBe(false);
  });
});
