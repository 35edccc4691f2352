import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Manifest } from '../../src/model/manifest';
import { openDatabase } from '../../src/query/node/openDatabase';
import { ask, type Question, type QuestionParameters } from '../../src/query/question';
import { questions } from '../../src/query/questions';
import { atlasCommand, buildSite, type Finished } from '../browser/site';
import { csv, filesOf, soundTables } from '../data/packages';

let parent = '';
/** A small package, its site, and what building it said. */
let sound = '';
let small = '';
let built: Finished;

async function write(name: string, texts: Record<string, string>): Promise<string> {
  const target = join(parent, name);
  await mkdir(target, { recursive: true });
  for (const [path, bytes] of filesOf(texts)) await writeFile(join(target, path), bytes);
  return target;
}

/** Every file below a folder with its bytes. */
async function contents(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  const files = await Promise.all(
    names.map(
      async ({ parentPath, name }) =>
        [join(parentPath, name), (await readFile(join(parentPath, name))).toString('base64')] as const,
    ),
  );
  return Object.fromEntries(files);
}

const manifestOf = async (site: string) =>
  JSON.parse(await readFile(join(site, 'manifest.json'), 'utf8')) as Manifest;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'atlas-build-'));
  sound = await write('sound', soundTables);
  small = join(parent, 'small');
  built = await atlasCommand('build', sound, '--out', small);
});
afterAll(() => rm(parent, { recursive: true, force: true }));

describe('atlas build', () => {
  test('of a small sound package writes a site, with what is missing named', async () => {
    expect(built).toMatchObject({ status: 0, stdout: expect.stringContaining('stored answers') as string });
    const manifest = await manifestOf(small);
    expect(manifest.missingTables).toEqual(
      expect.arrayContaining(['agreements', 'conferences', 'alliance_sizes', 'observations']),
    );
    expect(manifest.missingTables).not.toContain('alliances');
    for (const path of [
      manifest.database.path,
      manifest.baseMap,
      ...Object.values(manifest.answers).map((answer) => answer.path),
    ]) {
      expect(path).toMatch(/^data\/[\w-]+-[0-9a-f]{10}\.(json|duckdb)$/);
      expect((await readFile(join(small, path))).length).toBeGreaterThan(0);
    }
    expect(manifest.notebooks).toEqual(['completeness', 'think-tank-index']);
    for (const name of manifest.notebooks)
      expect((await readFile(join(small, 'notebooks', `${name}.html`))).length).toBeGreaterThan(0);
    const page = await readFile(join(small, 'index.html'), 'utf8');
    expect(page).toContain('id="atlas-manifest"');
    expect(page).not.toMatch(/https?:\/\/(?!www\.w3\.org)/);
  });

  test('writes for every file that compresses forms that unpack to the same bytes', async () => {
    const manifest = await manifestOf(small);
    for (const path of ['index.html', manifest.baseMap, manifest.database.path]) {
      const plain = await readFile(join(small, path));
      expect(brotliDecompressSync(await readFile(join(small, `${path}.br`))).equals(plain)).toBe(true);
      expect(gunzipSync(await readFile(join(small, `${path}.gz`))).equals(plain)).toBe(true);
    }
  });

  test('of a broken package builds nothing and leaves the old site as it was, byte for byte', async () => {
    const out = join(parent, 'kept');
    await cp(small, out, { recursive: true });
    const before = await contents(out);
    const memberships = csv('alliance_id,organisation_id,role,source_id', 'net,nobody,member,report');
    const result = await atlasCommand(
      'build',
      await write('broken', { ...soundTables, memberships }),
      '--out',
      out,
    );
    expect(result).toMatchObject({ status: 1, stdout: '' });
    expect(result.stderr).toContain('memberships.csv:2:organisation_id:');
    expect(result.stderr).toMatch(/\n1 errors, \d+ warnings; nothing was built\n$/);
    expect(await contents(out)).toEqual(before);
    expect((await readdir(parent)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('replaces an old site as a whole', async () => {
    const out = join(parent, 'replaced');
    await cp(small, out, { recursive: true });
    const old = await manifestOf(out);
    const changed = await write('changed', {
      ...soundTables,
      sources: 'source_id,title\nreport,Another report\n',
    });
    expect((await atlasCommand('build', changed, '--out', out)).status).toBe(0);
    const manifest = await manifestOf(out);
    expect(manifest.package.dataHash).not.toBe(old.package.dataHash);
    expect(await readdir(join(out, 'data'))).not.toContain(old.database.path.replace('data/', ''));
  });

  test('into a folder that holds something else is refused, and the folder stays as it is', async () => {
    const out = await write('photographs', { 'summer.txt': 'at the sea' });
    const result = await atlasCommand('build', sound, '--out', out);
    expect(result).toMatchObject({ status: 1, stdout: '' });
    expect(result.stderr).toContain('holds something else than a site');
    expect(await readdir(out)).toEqual(['summer.txt']);
  });

  test.each([
    [['build'], '<package> is missing'],
    [['build', 'data'], '--out <folder> is missing'],
    [['build', '/no/such/folder', '--out', 'x'], 'there is no folder'],
  ])('%j is wrong usage: %s', async (argv, message) => {
    const { status, stdout, stderr } = await atlasCommand(...argv);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});

describe('the site of the shipped records', () => {
  let out = '';
  beforeAll(async () => {
    out = join(parent, 'shipped');
    await buildSite(out);
  });

  test('stores for every stored question the answer that its own database gives', async () => {
    const manifest = await manifestOf(out);
    const connection = await openDatabase(await readFile(join(out, manifest.database.path)));
    const stored = Object.values(questions).filter(({ isStored }) => isStored) as unknown as Question<
      QuestionParameters,
      unknown
    >[];
    expect(Object.keys(manifest.answers).sort()).toEqual(stored.map(({ id }) => id).sort());
    for (const question of stored) {
      const { path, parameters } = manifest.answers[question.id] ?? { path: '', parameters: '' };
      expect(parameters).toBe(JSON.stringify(question.defaults));
      const live = JSON.stringify(await ask(connection, question, question.defaults));
      expect(await readFile(join(out, path), 'utf8'), question.id).toBe(live);
    }
    await connection.close();
  });

  test('lacks no table, and is the same bytes when it is built again', async () => {
    const manifest = await manifestOf(out);
    expect(manifest.missingTables).toEqual([]);
    const again = join(parent, 'again');
    await buildSite(again);
    const other = await manifestOf(again);
    expect({ ...other, database: null }).toEqual({ ...manifest, database: null });
  }, 120_000);
});
