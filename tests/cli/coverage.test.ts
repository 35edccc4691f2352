import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { splitCsv } from '../../src/data/splitCsv';
import { run } from './capture';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-coverage-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function coverageOf(text: string) {
  const path = join(folder, 'counts.csv');
  await writeFile(path, text);
  const result = await run('coverage', '--counts', path);
  return { ...result, rows: splitCsv('out', result.stdout).records.map(({ cells }) => cells) };
}

describe('atlas coverage', () => {
  test('gives the measures of counts 3, 1 and 0 as worked by hand', async () => {
    const { status, rows } = await coverageOf('subject,country,count\na,X,3\na,Y,1\na,Z,0\n');
    expect(status).toBe(0);
    expect(rows[0]).toEqual([
      'subject',
      'breadth',
      'shannon',
      'pielou',
      'simpson',
      'hhi',
      'gini',
      'effective_countries',
    ]);
    // p = 3/4 and 1/4: H = -(0.75 ln 0.75 + 0.25 ln 0.25); Gini = (2 (1*0 + 2*1 + 3*3) / (3*4)) - 4/3
    const [subject, ...values] = rows[1] ?? [];
    expect(subject).toBe('a');
    const expected = [2, 0.5623351446, 0.5623351446 / Math.LN2, 0.375, 0.625, 0.5, Math.exp(0.5623351446)];
    values.forEach((value, i) => expect(Number(value)).toBeCloseTo(expected[i] ?? NaN, 9));
  });

  test('leaves undefined measures empty', async () => {
    const { rows } = await coverageOf('subject,country,count\none,X,5\nnone,X,0\n');
    expect(rows[1]).toEqual(['one', '1', '0', '', '0', '1', '0', '1']);
    expect(rows[2]).toEqual(['none', '0', '', '', '', '', '', '']);
  });

  test('adds up the rows of one subject and country', async () => {
    const split = await coverageOf('subject,country,count\na,X,1\na,X,2\na,Y,1\n');
    const whole = await coverageOf('subject,country,count\na,X,3\na,Y,1\n');
    expect(split.stdout).toBe(whole.stdout);
  });

  test('names file, row and column of a count that is not a number', async () => {
    const { status, stdout, stderr } = await coverageOf('subject,country,count\na,X,3\na,Y,many\n');
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('counts.csv:3:count: ');
  });

  test('refuses negative counts and a file without the columns', async () => {
    expect((await coverageOf('subject,country,count\na,X,-1\n')).stderr).toContain('counts.csv:2:count: ');
    expect((await coverageOf('subject,country\na,X\n')).stderr).toContain('counts.csv:1:count: ');
  });

  test('says what is missing when it is called wrongly', async () => {
    expect(await run('coverage')).toMatchObject({ status: 2, stdout: '' });
    const missing = await run('coverage', '--counts', join(folder, 'nothing.csv'));
    expect(missing.status).toBe(1);
    expect(missing.stderr).toContain('cannot be read');
  });
});
