import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFolder } from '../../src/cli/readFolder';
import { csv, filesOf, soundTables } from '../data/packages';
import { run } from './capture';

const atlas = fileURLToPath(new URL('../../atlas.js', import.meta.url));
let folder = '';
let sound = '';
let faulty = '';

async function write(name: string, texts: Record<string, string>): Promise<string> {
  const target = join(folder, name);
  for (const [path, bytes] of filesOf(texts)) {
    await mkdir(dirname(join(target, path)), { recursive: true });
    await writeFile(join(target, path), bytes);
  }
  return target;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-check-'));
  sound = await write('sound', { ...soundTables, zebra: 'a' });
  const memberships = csv(
    'alliance_id,organisation_id,role,source_id',
    'net,brookings-institutoin,member,report',
  );
  faulty = await write('faulty', { ...soundTables, memberships });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('atlas check', () => {
  test('writes a line a problem and their number, and exits with 1 for errors', async () => {
    expect(await run('check', faulty)).toEqual({
      status: 1,
      stdout: [
        'memberships.csv:2:organisation_id: no organisation "brookings-institutoin"; the nearest is "brookings-institution"',
        '1 errors, 0 warnings',
        '',
      ].join('\n'),
      stderr: '',
    });
  });

  test('exits with 0 when there are only warnings', async () => {
    const { status, stdout } = await run('check', sound);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^zebra\.csv: .*\n0 errors, 1 warnings\n$/);
  });

  test('writes JSON with code, details and sentence', async () => {
    const { status, stdout } = await run('check', faulty, '--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      errors: 1,
      warnings: 0,
      problems: [
        {
          severity: 'error',
          file: 'memberships.csv',
          row: 2,
          column: 'organisation_id',
          code: 'unknown-key',
          message: expect.stringContaining('the nearest is'),
        },
      ],
    });
  });

  test('writes the sentences in the language asked for', async () => {
    expect((await run('check', faulty, '--lang=zh-Hant')).stdout).toContain('沒有機構');
  });

  test.each([
    [['check'], '<package> is missing'],
    [['check', 'a', 'b'], 'one argument too many: b'],
    [['check', 'a', '--fromat', 'json'], 'unknown option: --fromat; did you mean --format?'],
    [['check', 'a', '--format', 'xml'], '--format is one of text, json, not: xml'],
    [['check', 'a', '--format'], '--format needs a value'],
    [['check', 'a', '--format', 'text', '--format', 'json'], '--format may be given once'],
    [['check', '/no/such/folder'], 'there is no folder "/no/such/folder"'],
    [['check', atlas], 'is not a folder'],
    [['chekc', 'a'], 'unknown command: chekc; did you mean check?'],
    [[], 'a command is missing'],
  ])('%j is wrong usage: %s', async (argv, message) => {
    const { status, stdout, stderr } = await run(...argv);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  test('explains itself on standard output', async () => {
    expect(await run('--help')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/\n {2}check {2}/),
      stderr: '',
    });
    expect(await run('check', '--help')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^usage: atlas check/),
    });
    expect((await run('--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

test('a folder is read with the subfolders that its datapackage.json names, and no others', async () => {
  const descriptor = JSON.stringify({
    resources: [
      { name: 'sources', path: 'tables/s.csv' },
      { name: 'cities', path: '../sound/cities.csv' },
    ],
  });
  const target = await write('nested', {
    'datapackage.json': descriptor,
    'tables/s.csv': 'a',
    'other/x.csv': 'b',
    'readme.txt': 'c',
  });
  expect([...(await readFolder(target)).keys()].sort()).toEqual(['datapackage.json', 'tables/s.csv']);
});

describe('the launcher', () => {
  test('runs from any folder with paths relative to it', async () => {
    const result = await new Promise<{ status: unknown; stdout: string }>((resolve) => {
      execFile(process.execPath, [atlas, 'check', basename(faulty)], { cwd: folder }, (error, stdout) =>
        resolve({ status: error?.code ?? 0, stdout }),
      );
    });
    expect(result).toEqual({ status: 1, stdout: expect.stringContaining('1 errors, 0 warnings') });
  }, 60_000);

  test('does not crash when the reader of its output stops', async () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `net,nobody-${index},member,report`);
    const memberships = csv('alliance_id,organisation_id,role,source_id', ...lines);
    const large = await write('large', { ...soundTables, memberships });
    const child = spawn(process.execPath, [atlas, 'check', large], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.once('data', () => child.stdout.destroy());
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  }, 60_000);
});
