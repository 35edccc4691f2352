import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { splitCsv } from '../../src/data/splitCsv';
import { countries2021, humanDevelopment } from '../measures/index/publishedIndices';
import { run } from './capture';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-index-'));
});
afterAll(() => rm(folder, { recursive: true }));

const rowsOf = (text: string) => splitCsv('out', text).records.map(({ cells }) => cells);

async function indexOf(definition: unknown, values: readonly string[], ...more: string[]) {
  const paths = { definition: join(folder, 'definition.json'), values: join(folder, 'values.csv') };
  const json = typeof definition === 'string' ? definition : JSON.stringify(definition);
  await Promise.all([writeFile(paths.definition, json), writeFile(paths.values, values.join('\n'))]);
  const result = await run('index', paths.definition, '--values', paths.values, ...more);
  const stderr = result.stderr.replaceAll(`${folder}/`, '');
  return { ...result, stderr, rows: rowsOf(result.stdout) };
}

const development = [
  'country,life expectancy,expected years,mean years,income',
  ...countries2021.map(([name, , ...values]) => [`"${name}"`, ...values].join(',')),
];

const small = {
  nodes: [
    { id: 'index', parent: null },
    { id: 'a', parent: 'index', direction: 1 },
    { id: 'b', parent: 'index', direction: -1, denominator: 'people' },
  ],
};
const smallValues = ['unit,a,b,people', 'x,1,8,2', 'y,5,4,4', 'z,3,,1'];

describe('atlas index', () => {
  test('gives the Human Development Index as published, with a column for each node', async () => {
    const { status, stderr, rows } = await indexOf(humanDevelopment, development);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(rows[0]).toEqual(['country', ...humanDevelopment.nodes.map(({ id }) => id), 'score', 'rank']);
    countries2021.forEach(([name, published], place) => {
      const cells = rows[place + 1] ?? [];
      expect(cells[0]).toBe(name);
      expect(Number(cells.at(-2)).toFixed(3)).toBe(published.toFixed(3));
      expect(cells.at(-1)).toBe(String(place + 1));
    });
  });

  test('leaves empty what is not known, and says who is not ranked', async () => {
    const { rows, stderr } = await indexOf(small, smallValues);
    expect(rows).toEqual([
      ['unit', 'index', 'a', 'b', 'score', 'rank'],
      ['x', '0', '0', '0', '0', '2'],
      ['y', '100', '100', '100', '100', '1'],
      ['z', '', '50', '', '', ''],
    ]);
    expect(stderr).toBe(
      'atlas index: z is not ranked: 1 of 2 indicators under "index" are known, and at least 65 per cent are needed\n',
    );
  });

  test('writes the period of each row of a panel, and ranks within it', async () => {
    const definition = { ...small, time: 'year', nodes: small.nodes.slice(0, 2) };
    const { rows } = await indexOf(definition, ['place,year,a', 'x,2020,1', 'y,2020,2', 'x,2021,3']);
    expect(rows[0]).toEqual(['place', 'year', 'index', 'a', 'score', 'rank']);
    expect(rows.slice(1).map((cells) => [cells[0], cells[1], cells.at(-1)])).toEqual([
      ['x', '2020', '2'],
      ['y', '2020', '1'],
      ['x', '2021', '1'],
    ]);
  });

  test('writes what stands after each step, and every value imputed or changed', async () => {
    const steps = join(folder, 'steps');
    const definition = {
      ...small,
      availability: 0.5,
      imputation: { method: 'mean' },
      treatment: { method: 'winsorise' },
    };
    const list = Array.from({ length: 10 }, (_, i) => `u${i},${i + 1},${i},1`);
    const { status } = await indexOf(
      definition,
      [smallValues[0] ?? '', ...list, 'big,100,,1'],
      '--steps',
      steps,
      '--out',
      join(folder, 'out.csv'),
    );
    expect(status).toBe(0);
    const step = async (name: string) => rowsOf(await readFile(join(steps, name), 'utf8'));
    expect(await step('cells.csv')).toEqual([
      ['node', 'unit', 'step', 'from', 'to'],
      ['b', 'big', 'imputed', '', '4.5'],
      ['a', 'big', 'winsorise', '100', '10'],
    ]);
    expect((await step('denominated.csv')).at(-1)).toEqual(['big', '100', '']);
    expect((await step('imputed.csv')).at(-1)).toEqual(['big', '100', '4.5']);
    expect((await step('treated.csv')).at(-1)).toEqual(['big', '10', '4.5']);
    expect((await step('normalised.csv')).at(-1)).toEqual(['big', '100', '50']);
    expect((await step('aggregated.csv')).at(-1)).toEqual(['big', '75', '100', '50']);
    expect((await step('availability.csv')).at(-1)).toEqual(['big', '0.5', '1', '0']);
    expect(
      rowsOf(await readFile(join(folder, 'out.csv'), 'utf8'))
        .at(-1)
        ?.slice(0, 2),
    ).toEqual(['big', '75']);
  });

  test('writes the interval of each rank, the same for the same seed', async () => {
    const draws = (...more: string[]) => indexOf(humanDevelopment, development, '--draws', '200', ...more);
    const { rows, stdout, status } = await draws('--seed', '7');
    expect(status).toBe(0);
    expect(rows[0]?.slice(-4)).toEqual(['rank', 'rank_median', 'rank_p05', 'rank_p95']);
    for (const cells of rows.slice(1)) {
      const [rank, median, low, high] = cells.slice(-4).map(Number);
      expect([low, median, high]).toEqual([low, median, high].sort((a, b) => (a ?? 0) - (b ?? 0)));
      expect((low ?? 0) - 1 <= (rank ?? 0) && (rank ?? 0) <= (high ?? 0) + 1).toBe(true);
    }
    expect((await draws('--seed', '7')).stdout).toBe(stdout);
  });
});

describe('atlas index says what is wrong', () => {
  test('with the definition: every problem with its node and field', async () => {
    const definition = {
      nodes: [
        { id: 'index', parent: null, aggregation: 'geometrical' },
        { id: 'a', parent: 'indx', weight: -1 },
      ],
    };
    const { status, stderr, stdout } = await indexOf(definition, smallValues);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.split('\n').slice(0, -1)).toEqual([
      'definition.json: "index", aggregation: "geometrical" is unknown; did you mean "geometric"?',
      'definition.json: "a", weight: -1 stands where a number that is 0 or more is needed',
      'definition.json: "a", parent: there is no node "indx"; did you mean "index"?',
      'definition.json: "index": the node has no children and is no indicator; put nodes under it, give it a column, or remove it',
    ]);
  });

  test('with its JSON', async () => {
    const { status, stderr } = await indexOf('{"nodes": [', smallValues);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^definition\.json: this is not valid JSON \(.+\); correct it\n$/);
  });

  test('with the values: row, unit and indicator', async () => {
    const { status, stderr } = await indexOf(small, ['unit,a,b,people', 'x,1,many,2', 'x,2,3,4']);
    expect(status).toBe(1);
    expect(stderr.split('\n').slice(0, -1)).toEqual([
      'values.csv: row 3, x: this unit is already in row 2; keep one of the two',
      'values.csv: row 2, x, "b": "many" is not a number; leave the cell empty if it is not known',
    ]);
  });

  test('with both together: unit and indicator', async () => {
    const zero = await indexOf(small, ['unit,a,b,people', 'x,1,1,0', 'y,2,3,1']);
    expect([zero.status, zero.stderr]).toEqual([
      1,
      'definition.json: x, "b": "people", by which the value is divided, is 0\n',
    ]);
    const flat = await indexOf(small, ['unit,a,b,people', 'x,1,1,1', 'y,1,3,1']);
    expect([flat.status, flat.stderr]).toEqual([
      1,
      'definition.json: "a", normalisation: all known values are 1, so "min-max" has no scale; leave the indicator out or give fixed limits\n',
    ]);
    const geometric = await indexOf({ ...small, aggregation: 'geometric' }, smallValues);
    expect([geometric.status, geometric.stderr.split('\n')[0]]).toEqual([
      1,
      'definition.json: x, "a": the geometric mean needs values above 0, and this one is 0; normalise to a range such as 1 to 100, or take the arithmetic mean',
    ]);
  });

  test('with columns: the separator, the column of the units, and names that the result has itself', async () => {
    const stderrOf = async (values: string[], definition: unknown = small) => {
      const { status, stdout, stderr } = await indexOf(definition, values);
      return [status, stdout, stderr.split('\n')[0]];
    };
    expect(await stderrOf(['unit;a;b;people', 'x;1;2;3'])).toEqual([
      1,
      '',
      'values.csv: row 1: the columns are separated by ";"; separate them by commas',
    ]);
    expect(await stderrOf(['a,b,people', '1,2,3'])).toEqual([
      1,
      '',
      'values.csv: row 1, "a": "a" is the first column, which names the units; put a column of names before it',
    ]);
    const namedLike = (id: string) => ({
      nodes: [
        { id: 'index', parent: null },
        { id, parent: 'index' },
      ],
    });
    for (const name of ['score', 'rank', 'rank_p05'])
      expect(await stderrOf([`unit,${name}`, 'x,1', 'y,2'], namedLike(name))).toEqual([
        1,
        '',
        `definition.json: "${name}" would be the name of two columns of the result; give the node or the column another one`,
      ]);
    expect((await stderrOf(['index,a', 'x,1', 'y,2'], namedLike('a')))[2]).toContain(
      '"index" would be the name',
    );
  });

  test('with files to be written, before anything is written', async () => {
    const values = join(folder, 'values.csv');
    const steps = join(folder, 'no', 'steps');
    const over = await indexOf(small, smallValues, '--steps', steps, '--out', values);
    expect([over.status, over.stderr.split('\n').find((line) => line.startsWith('atlas:'))]).toEqual([
      2,
      'atlas: "values.csv" is one of the files that are read; name another one',
    ]);
    expect(await readFile(values, 'utf8')).toBe(smallValues.join('\n'));
    await expect(readdir(join(folder, 'no'))).rejects.toThrow();
    const nowhere = join(folder, 'nowhere', 'out.csv');
    const lost = await indexOf(small, smallValues, '--steps', steps, '--out', nowhere);
    expect([lost.status, lost.stderr.split('\n').at(-2)]).toEqual([
      1,
      'atlas index: "nowhere/out.csv" cannot be written; check the folder and its permissions',
    ]);
    await expect(readdir(join(folder, 'no'))).rejects.toThrow();
    const impossible = await indexOf(small, smallValues, '--steps', join(values, 'steps'));
    expect(impossible.status).toBe(1);
    const twice = await indexOf(small, smallValues, '--steps', steps, '--out', join(steps, 'treated.csv'));
    expect(twice.status).toBe(2);
    expect((await indexOf(small, smallValues, '--steps', steps)).status).toBe(0);
    expect(await readdir(steps)).toHaveLength(7);
  });

  test('with the command', async () => {
    const path = join(folder, 'definition.json');
    const stderrOf = async (...words: string[]) => {
      const { status, stderr } = await run('index', ...words);
      return [status, stderr.split('\n')[0]];
    };
    expect(await stderrOf(path)).toEqual([2, 'atlas: --values <csv> or --package <folder> is missing']);
    expect(await stderrOf()).toEqual([2, 'atlas: <definition.json> is missing']);
    expect(await stderrOf(path, '--values', 'v.csv', '--draws', '0')).toEqual([
      2,
      'atlas: --draws is a whole number of at least 1, not: 0',
    ]);
    expect(await stderrOf(path, '--values', 'v.csv', '--seed', '1')).toEqual([
      2,
      'atlas: --seed needs --draws <number>',
    ]);
    expect(await stderrOf('nowhere.json', '--values', 'v.csv')).toEqual([
      1,
      'atlas index: the file "nowhere.json" cannot be read',
    ]);
    expect((await run('index', '--help')).stdout).toMatch(/^usage: atlas index/);
  });
});
