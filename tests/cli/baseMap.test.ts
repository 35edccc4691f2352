import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { geoArea } from 'd3';
import { feature } from 'topojson-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prepareBaseMaps } from '../../src/cli/build/baseMap';
import { errorMessage } from '../../src/cli/errorMessage';
import type { BaseMap } from '../../src/model/baseMap';
import { AtlasError } from '../../src/model/errors';
import { rectangles, writeBaseMap } from './rectangles';

const countries = [
  { country_id: 'CHN', alpha2: 'CN', numeric: '156' },
  { country_id: 'GRC', alpha2: 'GR', numeric: '300' },
  { country_id: 'SGP', alpha2: 'SG', numeric: '702' },
  { country_id: 'ALB', alpha2: 'AL', numeric: '008' },
];
const shapes = [
  { id: 'CHN', west: 90, south: 20 },
  { id: 'CHN', west: 120, south: 20 },
  { id: 'GRC', west: 10, south: 30, width: 0.02, height: 0.02 },
  { name: 'Islet', west: 100, south: -10 },
  { name: 'No man’s land', west: 0, south: 0 },
  { id: 'QQQ', name: 'Atlantis', west: -40, south: 30 },
];
let parent = '';
let next = 0;

const folderOf = (topology: unknown, changes = {}) =>
  writeBaseMap(join(parent, String(next++)), topology, changes);
const prepare = async (topology: unknown, changes = {}) =>
  prepareBaseMaps(await folderOf(topology, changes), countries);

async function messageOf(prepared: Promise<unknown>): Promise<string> {
  const error: unknown = await prepared.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof AtlasError)) throw new Error(`no error of its own: ${String(error)}`);
  return errorMessage(error).replaceAll(parent, '');
}

const idsOf = ({ topology }: BaseMap) =>
  topology.objects.countries.geometries.map(({ id }) => String(id)).sort();
const areaOf = ({ topology }: BaseMap, wanted: string) =>
  geoArea(
    feature(topology, topology.objects.countries).features.find(({ id }) => id === wanted) ??
      expect.fail(wanted),
  );

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'atlas-basemap-'));
});
afterAll(() => rm(parent, { recursive: true, force: true }));

describe('a base map', () => {
  test('has one geometry a country, by code or by name, and keeps the others apart', async () => {
    const { first, detailed, shapes: all, unmatched } = await prepare(rectangles(shapes));
    const ids = ['-Atlantis', '-No man’s land', 'CHN', 'GRC', 'SGP'];
    expect(idsOf(first)).toEqual(ids.filter((id) => id !== 'GRC'));
    expect(idsOf(detailed)).toEqual(ids);
    expect({ all, unmatched }).toEqual({ all: 6, unmatched: ['Atlantis'] });
  });

  test('carries credit, note and approval number in both forms', async () => {
    const { first, detailed } = await prepare(rectangles(shapes));
    for (const { credit, note, approval } of [first, detailed]) {
      expect(credit.en).toBe('Map: Survey Office.');
      expect(note['zh-Hant']).toBe('邊界按本局畫法繪製。');
      expect(approval).toBe('GS(2026)0001');
    }
  });

  test('joins ids of every kind, numbers with or without zeros and small letters', async () => {
    for (const [id, codes] of [
      ['numeric', [156, '8']],
      ['alpha2', ['CN', 'al']],
      ['alpha3', ['chn', 'ALB']],
    ] as const) {
      const { first } = await prepare(
        rectangles(codes.map((code, i) => ({ id: code, west: 30 * i, south: 0 }))),
        { id },
      );
      expect(idsOf(first), id).toEqual(['ALB', 'CHN']);
    }
  });

  test('encloses its countries whatever the direction of its rings', async () => {
    const topology = rectangles(shapes);
    const turned = { ...topology, arcs: topology.arcs.map((arc) => [...arc].reverse()) };
    const [right, wrong] = [await prepare(topology), await prepare(turned)];
    for (const id of ['CHN', 'SGP']) {
      expect(areaOf(wrong.first, id)).toBeCloseTo(areaOf(right.first, id), 3);
      expect(areaOf(wrong.first, id)).toBeLessThan(1);
    }
  });

  test('in full keeps the islands that are too small for the first paint', async () => {
    const islands = rectangles([
      { id: 'CHN', west: 90, south: 20 },
      { id: 'CHN', west: 130, south: 20, width: 0.05, height: 0.05 },
    ]);
    const partsOf = ({ topology }: BaseMap) => topology.arcs.length;
    const { first, detailed } = await prepare(islands);
    expect([partsOf(first), partsOf(detailed)]).toEqual([1, 2]);
  });

  test('needs neither names nor detail nor an approval number', async () => {
    const { first } = await prepare(rectangles(shapes), {
      names: undefined,
      detail: undefined,
      approval: undefined,
    });
    expect(idsOf(first)).toContain('CHN');
    expect(first.approval).toBeNull();
  });

  test('of a package without countries is drawn without data', async () => {
    const { unmatched } = await prepareBaseMaps(await folderOf(rectangles(shapes)), []);
    expect(unmatched).toHaveLength(5);
  });
});

describe('a faulty base map is named by file and setting', () => {
  test.each([
    [
      { topojson: undefined },
      'basemap.json: the setting "topojson" is missing; give the name of a TopoJSON file',
    ],
    [{ object: 7 }, 'the setting "object" is wrong'],
    [{ id: 'iso' }, 'the setting "id" is wrong; give one of numeric, alpha2, alpha3'],
    [{ note: { en: 'A' } }, 'the setting "note.zh-Hans" is missing; give a sentence'],
    [{ note: undefined }, 'the setting "note.en" is missing'],
    [{ credit: 'Natural Earth' }, 'the setting "credit.en" is missing'],
    [{ credit: { en: '', 'zh-Hans': 'a', 'zh-Hant': 'b' } }, 'the setting "credit.en" is wrong'],
    [{ names: ['CHN'] }, 'the setting "names" is wrong'],
    [{ detail: 'fine' }, 'the setting "detail" is wrong; give a number of steradians'],
    [{ approval: 12 }, 'the setting "approval" is wrong; give a number as text, or null'],
    [{ topojson: 'other.json' }, 'the setting "topojson" is wrong; there is no file "other.json"'],
    [
      { object: 'countries' },
      'own.json" has no collection of shapes "countries"; the setting "object" can be: lands',
    ],
    [{ id: 'numeric', names: {} }, 'the setting "id" is "numeric", and the first id is "CHN"'],
  ])('%j', async (changes, message) => {
    expect(await messageOf(prepare(rectangles(shapes), changes))).toContain(message);
  });

  test.each([
    [{ type: 'FeatureCollection', features: [] }, 'is not valid TopoJSON'],
    [{ ...rectangles(shapes), arcs: [] }, 'is not valid TopoJSON'],
    [rectangles([{ id: 'CHN', west: 500_000, south: 200_000 }]), 'save it unprojected'],
  ])('shapes that cannot be used: %j', async (topology, message) => {
    expect(await messageOf(prepare(topology))).toContain(message);
  });

  test('files that cannot be read', async () => {
    expect(await messageOf(prepareBaseMaps(join(parent, 'nowhere'), countries))).toBe(
      'the base map file "/nowhere/basemap.json" cannot be read',
    );
    const folder = await folderOf(rectangles(shapes));
    await writeFile(join(folder, 'own.json'), '{');
    expect(await messageOf(prepareBaseMaps(folder, countries))).toContain('own.json" is not valid JSON');
  });
});

test('the shipped base map leaves no shape without a country by oversight', async () => {
  const folder = fileURLToPath(new URL('../../public/basemap', import.meta.url));
  const text = await readFile(new URL('../../data/countries.csv', import.meta.url), 'utf8');
  const codes = text
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split(','))
    .map(([country_id = '', alpha2 = '', numeric = '']) => ({ country_id, alpha2, numeric }));
  const { first, detailed, unmatched } = await prepareBaseMaps(folder, codes);
  expect(unmatched).toEqual([]);
  expect(idsOf(detailed)).toEqual(expect.arrayContaining(idsOf(first)));
  expect(idsOf(detailed)).toEqual(expect.arrayContaining(['MDV', 'NRU', 'SGP', 'XKX']));
  expect(JSON.stringify(detailed).length).toBeGreaterThan(5 * JSON.stringify(first).length);
});
