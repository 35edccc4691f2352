import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csv, filesOf, soundTables } from '../data/packages';
import { run } from './capture';

let folder = '';
let faulty = '';

async function write(texts: Record<string, string>): Promise<string> {
  const target = await mkdtemp(join(tmpdir(), 'atlas-query-'));
  for (const [path, bytes] of filesOf(texts)) await writeFile(join(target, path), bytes);
  return target;
}

beforeAll(async () => {
  folder = await write(soundTables);
  faulty = await write({
    ...soundTables,
    memberships: csv('alliance_id,organisation_id,role,source_id', 'net,nobody,member,report'),
  });
});
afterAll(() => Promise.all([folder, faulty].map((path) => rm(path, { recursive: true, force: true }))));

const ask = (sql: string, ...more: string[]) => run('query', folder, sql, ...more);

describe('atlas query', () => {
  test('writes the answer as CSV with a header', async () => {
    expect(
      await ask('select country_id, name_zh_hans from countries where latitude > 30 order by 1'),
    ).toEqual({
      status: 0,
      stdout: 'country_id,name_zh_hans\nCHN,中国\nGRC,希腊\nRUS,俄罗斯\n',
      stderr: '',
    });
  });

  test('writes the answer as JSON', async () => {
    const { status, stdout } = await ask(
      `select alliance_id, "row", ended_on is null as is_open from alliances order by "row"`,
      '--format=json',
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual([
      { alliance_id: 'forum', row: 2, is_open: false },
      { alliance_id: 'net', row: 3, is_open: true },
    ]);
  });

  test('writes dates as ISO 8601 days, with the first and the last day that an imprecise one can mean', async () => {
    expect(
      (await ask('select founded_on, founded_on_low, founded_on_high from alliances order by 1 desc')).stdout,
    ).toBe(
      'founded_on,founded_on_low,founded_on_high\n2010,2010-01-01,2010-12-31\n2000,2000-01-01,2000-12-31\n',
    );
    expect(
      JSON.parse(
        (await ask(`select date '1066-10-14' as battle, null::date as never`, '--format', 'json')).stdout,
      ),
    ).toEqual([{ battle: '1066-10-14', never: null }]);
  });

  test('writes what is not known as an empty cell, and counts and sums as plain numbers', async () => {
    expect(
      (
        await ask(
          'select null as a, count(*) as n, sum(latitude) > 1e2 as s, sum("row") as r, 1.5 as d from countries',
        )
      ).stdout,
    ).toBe('a,n,s,r,d\n,4,true,14,1.5\n');
  });

  test('writes lists and structures as JSON, and quotes what CSV must', async () => {
    expect((await ask(`select [1, 2] as l, {'a': 'x'} as s, 'say "no", please' as t`)).stdout).toBe(
      'l,s,t\n"[1,2]","{""a"":""x""}","say ""no"", please"\n',
    );
  });

  test('writes lists of large whole numbers too', async () => {
    expect((await ask('select [1::bigint, null] as l')).stdout).toBe('l\n"[1,null]"\n');
  });

  test('of no rows is a header alone', async () => {
    expect((await ask('select country_id from countries where false')).stdout).toBe('country_id\n');
    expect((await ask('select country_id from countries where false', '--format', 'json')).stdout).toBe(
      '[]\n',
    );
  });

  test.each([
    ['select nothing from countries', /nothing/],
    ['selec 1', /selec/],
    ['select * from no_such_table', /no_such_table/],
  ])('%s is an error with the reason of the engine', async (sql, reason) => {
    const { status, stdout, stderr } = await ask(sql);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^atlas query: /);
    expect(stderr).toMatch(reason);
  });

  test.each([
    `select * from read_csv('/etc/passwd')`,
    `select * from '/etc/passwd'`,
    `copy countries to '/tmp/atlas-copied.csv'`,
    `attach '/tmp/atlas-attached.duckdb' as other`,
    `select * from read_csv('https://example.org/a.csv')`,
    `load parquet`,
    `set enable_external_access = true`,
  ])('%s is refused', async (sql) => {
    const { status, stdout, stderr } = await ask(sql);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/disabled|locked|not allowed|cannot|does not exist/i);
  });

  test('of a package with errors lists them and asks nothing', async () => {
    const { status, stdout, stderr } = await run('query', faulty, 'select 1');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('memberships.csv:2:organisation_id:');
  });

  test.each([
    [['query'], '<package> is missing'],
    [['query', 'a'], '<sql> is missing'],
    [['query', 'a', 'select 1', 'more'], 'one argument too many: more'],
    [['query', 'a', 'select 1', '--format', 'xml'], '--format is one of csv, json, not: xml'],
    [['query', '/no/such/folder', 'select 1'], 'there is no folder'],
  ])('%j is wrong usage: %s', async (argv, message) => {
    const { status, stdout, stderr } = await run(...argv);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});
