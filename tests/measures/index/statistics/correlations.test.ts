import { expect, test } from 'vitest';
import { calculateIndex } from '../../../../src/measures/index/calculateIndex';
import { correlations } from '../../../../src/measures/index/statistics/correlations';
import { nodeConsistency } from '../../../../src/measures/index/statistics/nodeConsistency';
import { cronbachAlpha } from '../../../../src/measures/index/statistics/cronbachAlpha';
import { attitude } from '../publishedColumns';
import { definitionOf, root, valuesOf } from '../tables';

const definition = definitionOf(
  [
    root,
    { id: 'p' },
    { id: 'a', parent: 'p' },
    { id: 'b', parent: 'p' },
    { id: 'q' },
    { id: 'c', parent: 'q' },
    { id: 'd', parent: 'q', direction: -1 },
  ],
  { availability: 0 },
);
// b is nearly a; d goes with c, and counts against it; one value of c is missing.
const values = valuesOf(
  ['a', 'b', 'c', 'd'],
  [
    ['v', 1, 2, 5, 10],
    ['w', 2, 4, 4, 9],
    ['x', 3, 6, null, 3],
    ['y', 4, 8, 1, 4],
    ['z', 6, 11, 2, 5],
  ],
);
const result = calculateIndex(definition, values);
const ids = result.tree.nodes.map(({ id }) => id);
const found = correlations(result);
const pair = (first: string, second: string) =>
  found.find((own) => ids[own.first] === first && ids[own.second] === second);

test('pairs of indicators, of groups that are siblings, and of each node with the root', () => {
  const pairs = found.map(({ first, second }) => `${ids[first]}-${ids[second]}`);
  expect(pairs.sort()).toEqual(
    [
      'a-b',
      'a-c',
      'a-d',
      'b-c',
      'b-d',
      'c-d',
      'p-q',
      'p-index',
      'a-index',
      'b-index',
      'q-index',
      'c-index',
      'd-index',
    ].sort(),
  );
});

test('nearly the same is flagged, and so are siblings that pull against each other', () => {
  expect(pair('a', 'b')).toMatchObject({ isSiblings: true, isSamePillar: true, n: 5, flag: 'redundant' });
  expect(pair('c', 'd')).toMatchObject({ isSiblings: true, n: 4, flag: 'negative' });
  expect(pair('c', 'd')?.r).toBeLessThan(-0.9);
});

test('indicators of different pillars may go apart', () => {
  expect(pair('a', 'c')).toMatchObject({ isSiblings: false, isSamePillar: false, n: 4, flag: null });
  expect(pair('a', 'c')?.r).toBeLessThan(0);
});

test('a node that goes against the root is flagged, one that goes with it is not', () => {
  expect(pair('c', 'index')?.flag).toBe('negative');
  expect(pair('p', 'index')?.flag).toBeNull();
});

test('alpha and components of a node are those of the indicators under it', () => {
  const names = attitude.map((_, i) => `q${i}`);
  const survey = definitionOf(
    [root, { id: 'p' }, ...names.map((id, i) => ({ id, parent: i < 6 ? 'p' : 'index' }))],
    {
      normalisation: { method: 'goalposts', limits: [0, 100], range: [0, 100] },
    },
  );
  const rows = Array.from(
    { length: 30 },
    (_, row) => [`u${row}`, ...attitude.map((column) => column[row] ?? NaN)] as const,
  );
  const consistency = nodeConsistency(calculateIndex(survey, valuesOf(names, rows)));
  expect(consistency.map(({ node }) => node)).toEqual([0, 1]);
  expect(consistency[0]?.alpha?.alpha).toBeCloseTo(0.843, 3);
  expect(consistency[0]?.components?.eigenvalues[0]).toBeCloseTo(3.7164, 4);
  expect(consistency[1]?.alpha?.alpha).toBeCloseTo(cronbachAlpha(attitude.slice(0, 6))?.alpha ?? NaN, 10);
});
