import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { splitCsv } from '../../src/data/splitCsv';
import { remissions } from '../measures/growth/survival/published';
import { run } from './capture';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-survival-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function survivalOf(text: string, ...more: string[]) {
  const path = join(folder, 'spells.csv');
  await writeFile(path, text);
  const result = await run('survival', '--spells', path, ...more);
  return { ...result, rows: splitCsv('out', result.stdout).records.map(({ cells }) => cells) };
}

const leukaemia = [
  'group,time,event',
  ...Object.entries(remissions).flatMap(([group, list]) =>
    list.map(({ time, isEvent }) => `${group},${time},${isEvent ? 1 : 0}`),
  ),
  '',
].join('\n');

describe('atlas survival', () => {
  test('gives the published estimates of remissions with 6-MP and placebo', async () => {
    const { status, rows } = await survivalOf(leukaemia);
    expect(status).toBe(0);
    expect(rows[0]).toEqual([
      'group',
      'time',
      'at_risk',
      'events',
      'survival',
      'std_error',
      'lower',
      'upper',
    ]);
    const [group, time, atRisk, events, ...values] = rows[1] ?? [];
    expect([group, time, atRisk, events]).toEqual(['6-MP', '6', '21', '3']);
    [0.8571, 0.0764, 0.6197, 0.9516].forEach((value, i) => expect(Number(values[i])).toBeCloseTo(value, 4));
    expect(rows.filter(([name]) => name === '6-MP')).toHaveLength(16);
    // Twelve distinct times of placebo, at the last of which nobody is left.
    expect(rows.filter(([name]) => name === 'placebo')).toHaveLength(12);
    expect(rows.at(-1)).toEqual(['placebo', '23', '1', '1', '0', '', '', '']);
  });

  test('says on standard error how large the groups are, their medians, and the log-rank test', async () => {
    const lines = (await survivalOf(leukaemia)).stderr.trim().split('\n');
    expect(lines.slice(0, 2)).toEqual([
      '6-MP: 21 spells, 9 ended, median 23',
      'placebo: 21 spells, 21 ended, median 8',
    ]);
    expect(lines[2]).toMatch(
      /^log-rank test: chi-squared 16\.7929\d* on 1 degree of freedom, p 0\.0000416\d*$/,
    );
    expect(lines).toHaveLength(3);
  });

  test('makes the interval on the plain scale where that is asked for', async () => {
    const plain = await survivalOf(leukaemia, '--interval', 'plain');
    // 0.857143 - 1.959964 * 0.0763604, and 1 at most
    expect(Number(plain.rows[1]?.[6])).toBeCloseTo(0.70748, 5);
    expect(plain.rows[1]?.[7]).toBe('1');
    const wrong = await survivalOf(leukaemia, '--interval', 'log');
    expect(wrong).toMatchObject({ status: 2, stdout: '' });
    expect(wrong.stderr).toContain('--interval is one of log-log, plain, not: log');
  });

  test('of one group tests nothing, and of groups that never end says so', async () => {
    expect((await survivalOf('group,time,event\na,1,1\na,2,0\n')).stderr).toBe(
      'a: 2 spells, 1 ended, median 1\n',
    );
    expect((await survivalOf('group,time,event\na,1.5,0\nb,2,0\n')).stderr).toBe(
      [
        'a: 1 spell, 0 ended, median not reached',
        'b: 1 spell, 0 ended, median not reached',
        'log-rank test: nothing to compare, because no spell ended while two groups were at risk',
        '',
      ].join('\n'),
    );
  });

  test('writes the estimates into a file', async () => {
    const out = join(folder, 'out.csv');
    const { stdout } = await survivalOf(leukaemia);
    expect((await survivalOf(leukaemia, '--out', out)).stdout).toBe('');
    expect(await readFile(out, 'utf8')).toBe(stdout);
  });

  test.each([
    ['group,time,event\na,1,1\na,soon,1\n', 'spells.csv:3:time: '],
    ['group,time,event\na,-1,1\n', 'spells.csv:2:time: '],
    ['group,time,event\na,1,2\n', 'spells.csv:2:event: '],
    ['group,time,event\na,1,\n', 'spells.csv:2:event: '],
    ['group,time,event\n,1,0\n', 'spells.csv:2:group: '],
    ['group,time\na,1\n', 'spells.csv:1:event: '],
  ])('names file, row and column of what is wrong in %j', async (text, place) => {
    const { status, stdout, stderr } = await survivalOf(text);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(place);
  });

  test('says what is missing when it is called wrongly', async () => {
    expect((await run('survival')).stderr).toContain('--spells <csv> is missing');
    expect((await run('survival')).status).toBe(2);
    expect((await run('survival', '--spells', join(folder, 'nothing.csv'))).status).toBe(1);
  });
});
