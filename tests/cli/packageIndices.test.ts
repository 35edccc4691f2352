import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packageHash } from '../../src/cli/build/packageHash';
import { readFolder } from '../../src/cli/readFolder';
import { readIndices } from '../../src/cli/readIndices';
import { filesOf } from '../data/packages';
import { run } from './capture';

const thinkTanks = 'data/indices/think-tanks.json';
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-indices-'));
  await cp('data', folder, { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function changed(from: string, to: string) {
  const text = (await readFile(thinkTanks, 'utf8')).replaceAll(from, to);
  return readIndices(filesOf({ 'indices/think-tanks.json': text }));
}

describe('index definitions of a package', () => {
  test('are part of it and of its hash', async () => {
    const files = await readFolder('data');
    expect([...files.keys()].filter((name) => name.startsWith('indices/'))).toEqual([
      'indices/alliances.json',
      'indices/countries.json',
      'indices/think-tanks.json',
    ]);
    const without = new Map([...files].filter(([name]) => !name.startsWith('indices/')));
    expect(packageHash(without)).not.toBe(packageHash(files));
    expect(readIndices(without)).toEqual({ definitions: [], problems: [] });
  });

  test('may only ask what the records answer for their units', async () => {
    const { problems } = await changed('"question": "countries-tied"', '"question": "countries-tide"');
    expect(problems).toMatchObject([
      {
        severity: 'error',
        code: 'index-question',
        file: 'indices/think-tanks.json',
        details: { node: 'countries-tied', suggestion: 'countries-tied' },
      },
    ]);
    const ofOthers = await changed('"unit": "organisation"', '"unit": "alliance"');
    expect(ofOthers.problems.every(({ code }) => code === 'index-question')).toBe(true);
    expect(ofOthers.problems.length).toBeGreaterThan(5);
  });

  test('are refused where they cannot be read or calculated', async () => {
    expect((await changed('"nodes": [', '"nodes": [,')).problems).toMatchObject([{ code: 'invalid-json' }]);
    const { definitions, problems } = await changed('"geometric"', '"geometrc"');
    expect(definitions).toEqual([]);
    expect(problems.map(({ code }) => code)).toContain('index-definition');
    const text = await readFile(thinkTanks, 'utf8');
    const twice = readIndices(filesOf({ 'indices/a.json': text, 'indices/b.json': text }));
    expect(twice.problems).toMatchObject([{ code: 'index-twice', file: 'indices/b.json' }]);
  });

  test('are checked with the tables', async () => {
    await writeFile(join(folder, 'indices', 'bad.json'), '{ "id": ');
    const { status, stdout } = await run('check', folder);
    expect(status).toBe(1);
    expect(stdout).toContain('indices/bad.json: this is not valid JSON');
    await rm(join(folder, 'indices', 'bad.json'));
  });
});

/** Reading, checking and compiling the shipped package, on a busy machine. */
const patience = 60_000;

describe('atlas index --package', () => {
  test('takes the values from the records of a day', { timeout: patience }, async () => {
    const { status, stdout, stderr } = await run('index', thinkTanks, '--package', 'data');
    expect(status).toBe(0);
    const [header, ...rows] = stdout.trim().split('\n');
    expect(header).toMatch(/^organisation,index,.*,score,rank$/);
    const ranked = rows.filter((row) => !row.endsWith(','));
    expect(ranked.length).toBeGreaterThanOrEqual(25);
    expect(stderr.split('\n').filter((line) => line.includes('is not ranked'))).toHaveLength(
      rows.length - ranked.length,
    );
    const before = await run('index', thinkTanks, '--package', 'data', '--date', '2012-12-31');
    expect(before.status).toBe(0);
    expect(before.stderr).toContain('"leading-roles" is left out');
    expect(before.stdout).not.toBe(stdout);
  });

  test('says which indicators the records do not have', { timeout: patience }, async () => {
    const own = join(folder, 'own.json');
    const nodes = [
      { id: 'index', parent: null },
      { id: 'happiness', parent: 'index' },
    ];
    await writeFile(own, JSON.stringify({ id: 'own', unit: 'organisation', title: {}, nodes }));
    const { status, stderr } = await run('index', own, '--package', 'data');
    expect(status).toBe(1);
    expect(stderr).toContain('no values for "happiness"');
  });

  test('is refused beside values, and a date needs it', async () => {
    const both = await run('index', thinkTanks, '--package', 'data', '--values', 'x.csv');
    expect(both.status).toBe(2);
    expect((await run('index', thinkTanks, '--values', 'x.csv', '--date', '2020-01-01')).status).toBe(2);
    expect((await run('index', thinkTanks, '--package', 'data', '--date', '2020')).status).toBe(2);
  });
});
