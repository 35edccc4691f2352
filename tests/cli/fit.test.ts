import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { splitCsv } from '../../src/data/splitCsv';
import type { CurvePoint } from '../../src/measures/growth/fit/fitCurve';
import { lamp, pasture, points } from '../measures/growth/fit/published';
import { run } from './capture';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-fit-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function fitOf(text: string, ...more: string[]) {
  const path = join(folder, 'points.csv');
  await writeFile(path, text);
  const result = await run('fit', '--points', path, ...more);
  return { ...result, rows: splitCsv('out', result.stdout).records.map(({ cells }) => cells) };
}
const csvOf = (list: readonly CurvePoint[]) => ['t,y', ...list.map(({ t, y }) => `${t},${y}`), ''].join('\n');

describe('atlas fit', () => {
  test('gives the certified values of NIST StRD Rat42', async () => {
    const { status, rows, stderr } = await fitOf(csvOf(pasture), '--model', 'logistic');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(rows[0]).toEqual(['parameter', 'estimate', 'std_error']);
    expect(rows.slice(1).map(([name]) => name)).toEqual([
      'K',
      'tm',
      's',
      'residual_sum_of_squares',
      'residual_standard_error',
      'degrees_of_freedom',
    ]);
    expect(Number(rows[1]?.[1])).toBeCloseTo(72.462237576, 8);
    expect(Number(rows[1]?.[2])).toBeCloseTo(1.7340283401, 8);
    expect(Number(rows[4]?.[1])).toBeCloseTo(8.0565229338, 8);
    expect(rows[4]?.[2]).toBe('');
    expect(rows[6]).toEqual(['degrees_of_freedom', '6', '']);
  });

  test('fits every model under its own parameters', async () => {
    const names = async (model: string, text: string) =>
      (await fitOf(text, '--model', model)).rows.slice(1, -3).map(([name]) => name);
    expect(await names('gompertz', csvOf(pasture))).toEqual(['K', 'b', 'c']);
    expect(await names('exponential', csvOf(lamp))).toEqual(['a', 'r']);
  });

  test('leaves a parameter empty that is out of the range of numbers', async () => {
    const years = points([2015, 2016, 2017, 2018, 2019, 2020], [2, 9, 33, 60, 78, 88]);
    const { rows } = await fitOf(csvOf(years), '--model', 'gompertz');
    expect(rows[2]).toEqual(['b', '', '']);
    expect(Number(rows[1]?.[1])).toBeGreaterThan(80);
    expect(Number(rows[3]?.[1])).toBeGreaterThan(0);
  });

  test.each([
    ['t,y\n1,1\n2,2\n3,4\n', 'no logistic curve; more points'],
    ['t,y\n1,5\n2,5\n3,5\n4,5\n', 'no logistic curve; all y are alike'],
    ['t,y\n1,1\n2,2\n3,4\n4,8\n5,16\n', 'no logistic curve; the points do not determine this curve'],
  ])('says why there is no curve through %j', async (text, reason) => {
    const { status, stdout, stderr } = await fitOf(text, '--model', 'logistic');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(reason);
  });

  test('names file, row and column of what is not a number', async () => {
    const { status, stdout, stderr } = await fitOf('t,y\n1,1\n2,two\n', '--model', 'logistic');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('points.csv:3:y: ');
  });

  test('writes the result into a file', async () => {
    const out = join(folder, 'out.csv');
    const { stdout } = await fitOf(csvOf(lamp), '--model', 'exponential');
    expect((await fitOf(csvOf(lamp), '--model', 'exponential', '--out', out)).stdout).toBe('');
    expect(await readFile(out, 'utf8')).toBe(stdout);
  });

  test('says so where the file cannot be written', async () => {
    const nowhere = await fitOf(
      csvOf(lamp),
      '--model',
      'exponential',
      '--out',
      join(folder, 'no', 'out.csv'),
    );
    expect(nowhere).toMatchObject({ status: 1, stdout: '' });
    expect(nowhere.stderr).toContain('cannot be written');
  });

  test.each([
    [['--model', 'logistic'], '--points <csv> is missing'],
    [['--points', 'a.csv'], '--model logistic|gompertz|exponential is missing'],
    [
      ['--points', 'a.csv', '--model', 'linear'],
      '--model is one of logistic, gompertz, exponential, not: linear',
    ],
  ])('%j is wrong usage: %s', async (argv, message) => {
    const { status, stdout, stderr } = await run('fit', ...argv);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});
