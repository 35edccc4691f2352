import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { splitCsv } from '../../src/data/splitCsv';
import { karate } from '../measures/network/published';
import { run } from './capture';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-network-'));
});
afterAll(() => rm(folder, { recursive: true }));

const csv = (header: string, ...rows: string[]) => [header, ...rows, ''].join('\n');

async function networkOf(edges: string, ...more: string[]) {
  const path = join(folder, 'edges.csv');
  await writeFile(path, edges);
  const result = await run('network', '--edges', path, ...more);
  return { ...result, rows: splitCsv('out', result.stdout).records.map(({ cells }) => cells) };
}

async function withNodes(edges: string, nodes: string, ...more: string[]) {
  const path = join(folder, 'nodes.csv');
  await writeFile(path, nodes);
  return networkOf(edges, '--nodes', path, ...more);
}

const club = csv(
  'source,target',
  ...Array.from(karate.source, (from, tie) => `member ${from + 1},member ${(karate.target[tie] ?? NaN) + 1}`),
);
const columns = [
  'node',
  'degree',
  'strength',
  'betweenness',
  'closeness',
  'eigenvector',
  'pagerank',
  'clustering',
  'core',
  'constraint',
  'community',
];

describe('atlas network', () => {
  test('gives the published measures of the karate club, in the order of first appearance', async () => {
    const { status, rows, stderr } = await networkOf(club);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(rows[0]).toEqual(columns);
    expect(rows.map(([node]) => node).slice(1, 5)).toEqual(['member 1', 'member 2', 'member 3', 'member 4']);
    const [, degree, strength, ...values] = rows[1] ?? [];
    expect([degree, strength]).toEqual(['16', '16']);
    const published = [0.437635, 0.568966, 0.355491, 0.096997, 0.15, 4, 0.155423];
    published.forEach((value, i) => expect(Number(values[i]), columns[i + 3]).toBeCloseTo(value, 6));
    // The community of member 1 has eleven members, one fewer than that of member 34.
    expect(values.at(-1)).toBe('2');
    expect(rows).toHaveLength(35);
  });

  test('gives the network in a few numbers', async () => {
    const { rows } = await networkOf(club, '--summary');
    expect(rows[0]).toEqual(['measure', 'value']);
    const summary = Object.fromEntries(
      rows.slice(1).map(([measure = '', value]) => [measure, Number(value)]),
    );
    expect(summary).toMatchObject({
      nodes: 34,
      ties: 78,
      isolates: 0,
      components: 1,
      diameter: 5,
      communities: 4,
    });
    expect(summary['density']).toBe(78 / 561);
    expect(summary['transitivity']).toBe(135 / 528);
    expect(summary['mean_path']).toBeCloseTo(2.4082, 4);
    expect(summary['modularity']).toBeCloseTo(0.41979, 5);
    expect(summary['largest_component']).toBe(34);
  });

  test('lists nodes in the order of their list, with those that have no ties', async () => {
    const nodes = csv('id,name,region', 'c,Third,x', 'a,First,y', 'b,Second,', 'd,Fourth,x');
    const { rows, stderr } = await withNodes(csv('source,target,weight', 'a,b,2.5'), nodes);
    expect(stderr).toBe('');
    expect(rows.map(([node, degree, strength]) => [node, degree, strength]).slice(1)).toEqual([
      ['c', '0', '0'],
      ['a', '1', '2.5'],
      ['b', '1', '2.5'],
      ['d', '0', '0'],
    ]);
    // The constraint of a node without ties is not defined.
    expect(rows.map((cells) => cells[9]).slice(1)).toEqual(['', '1', '1', '']);
  });

  test('says which component diameter and mean path are of', async () => {
    const { rows, stderr } = await networkOf(csv('source,target', 'a,b', 'b,c', 'x,y'), '--summary');
    expect(stderr).toBe(
      'atlas network: the network is in 2 components; diameter and mean_path are of the largest, 3 of 5 nodes\n',
    );
    expect(Object.fromEntries(rows)).toMatchObject({
      components: '2',
      diameter: '2',
      largest_component: '3',
    });
  });

  test('adds up parallel ties, leaves out ties of a node with itself, and says so', async () => {
    const edges = csv('source,target,weight', 'a,b,1', 'b,a,2', 'a,a,9', 'b,b,1', 'a,b,3');
    const { status, rows, stderr } = await networkOf(edges);
    expect(status).toBe(0);
    expect(stderr.split('\n')).toEqual([
      'atlas network: 2 ties of a node with itself were left out',
      'atlas network: 2 parallel ties were added to the first between the same nodes',
      '',
    ]);
    expect(rows.slice(1).map(([node, degree, strength]) => [node, degree, strength])).toEqual([
      ['a', '1', '6'],
      ['b', '1', '6'],
    ]);
    const directed = await networkOf(edges, '--directed');
    expect(directed.stderr).toContain('1 parallel tie was added');
    expect(directed.rows[1]?.slice(0, 3)).toEqual(['a', '2', '6']);
  });

  test('follows directed ties, and leaves empty what then is not defined', async () => {
    const { rows, stderr } = await networkOf(csv('source,target', 'a,b', 'b,c'), '--directed');
    expect(stderr).toContain('eigenvector does not settle');
    expect(rows.map((cells) => cells.slice(3, 6)).slice(1)).toEqual([
      ['0', '0', ''],
      ['0.5', '0.5', ''],
      ['0', '0.6666666666666666', ''],
    ]);
  });

  test('takes ids of any spelling', async () => {
    const ids = ['__proto__', 'constructor', 'toString', '中国社会科学院', 'with, comma', '0'];
    const quoted = ids.map((id) => `"${id}"`);
    const ring = quoted.map((id, i) => `${id},${quoted[(i + 1) % ids.length]}`);
    const { rows } = await withNodes(csv('source,target', ...ring), csv('id', ...quoted));
    expect(rows.slice(1).map(([node]) => node)).toEqual(ids);
    for (const [, degree, , , , , pagerank] of rows.slice(1)) {
      expect(degree).toBe('2');
      expect(Number(pagerank)).toBeCloseTo(1 / 6, 12);
    }
  });

  test('measures no ties, with and without nodes', async () => {
    expect((await networkOf('source,target\n')).stdout).toBe(`${columns.join(',')}\n`);
    const summary = await withNodes('source,target\n', csv('id', 'a', 'b'), '--summary');
    expect(summary.stdout.split('\n').slice(1, 12)).toEqual([
      'nodes,2',
      'ties,0',
      'isolates,2',
      'density,0',
      'transitivity,',
      'components,2',
      'largest_component,1',
      'diameter,0',
      'mean_path,',
      'communities,0',
      'modularity,',
    ]);
    expect((await networkOf('source,target\n', '--summary')).stdout).toContain('density,\n');
  });

  test('writes the result into a file', async () => {
    const out = join(folder, 'out.csv');
    const { stdout } = await networkOf(club);
    expect((await networkOf(club, '--out', out)).stdout).toBe('');
    expect(await readFile(out, 'utf8')).toBe(stdout);
  });

  test.each([
    ['source\na\n', 'edges.csv:1:target: this column is missing'],
    ['source,target\na,\n', 'edges.csv:2:target: a value is required'],
    ['source,target\n ,b\n', 'edges.csv:2:source: a value is required'],
    ['source,target,weight\na,b,1\na,c,much\n', 'edges.csv:3:weight: "much" is not a number'],
    ['source,target,weight\na,b,0\n', 'edges.csv:2:weight: 0 is not above 0'],
    ['source,target,weight\na,b,-2\n', 'edges.csv:2:weight: -2 is not above 0'],
    ['source,target,weight\na,b,\n', 'edges.csv:2:weight: a value is required'],
    ['source,target,wieght\na,b,1\n', 'edges.csv:1:wieght: unknown column; the nearest is "weight"'],
    ['source;target\na;b\n', 'edges.csv:1: the cells are separated by ;'],
    ['', 'edges.csv: the file is empty'],
  ])('names file, row and column of what is wrong in %j', async (edges, sentence) => {
    const { status, stdout, stderr } = await networkOf(edges);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(sentence);
  });

  test.each([
    [csv('id', 'berlin', 'paris'), 'edges.csv:3:target: no node "pariss"; the nearest is "paris"'],
    [csv('id', 'berlin', 'paris', 'berlin'), 'nodes.csv:4:id: id "berlin" is already in row 2'],
    [csv('id,name', 'berlin,B', ',P'), 'nodes.csv:3:id: a value is required'],
    ['', 'nodes.csv: the file is empty'],
  ])('names what is wrong in the list of nodes %j', async (nodes, sentence) => {
    const edges = csv('source,target', 'berlin,paris', 'berlin,pariss');
    const { status, stdout, stderr } = await withNodes(edges, nodes);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(sentence);
  });

  test('says what is missing when it is called wrongly', async () => {
    expect(await run('network')).toMatchObject({ status: 2, stdout: '' });
    expect((await run('network')).stderr).toContain('--edges <csv> is missing');
    expect((await run('network', '--edges', join(folder, 'nothing.csv'))).status).toBe(1);
    const edges = join(folder, 'edges.csv');
    await writeFile(edges, club);
    expect((await run('network', '--edges', edges, '--nodes', join(folder, 'nothing.csv'))).status).toBe(1);
    expect((await run('network', '--help')).stdout).toContain('--directed');
  });
});
