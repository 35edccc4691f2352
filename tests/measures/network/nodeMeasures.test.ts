import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodeMeasures, type NodeMeasures } from '../../../src/measures/network/nodeMeasures';
import type { TieList } from '../../../src/measures/network/tieList';
import { karate } from './published';
import { anyRenumbered, anyTies, rounded, star, tieList, type Pair } from './ties';

/** What depends on the ties alone: of communities of equal quality, the numbers decide. */
const columns = [
  'degree',
  'strength',
  'betweenness',
  'closeness',
  'eigenvector',
  'pageRank',
  'clustering',
  'core',
  'constraint',
  'effectiveSize',
] as const satisfies readonly (keyof NodeMeasures)[];

describe('laws of all measures', () => {
  test('giving the nodes other numbers gives the same values to other numbers', () => {
    fc.assert(
      fc.property(anyRenumbered, fc.boolean(), ({ ties, order, renumbered }, directed) => {
        const before = nodeMeasures(ties, { directed });
        const after = nodeMeasures(renumbered, { directed });
        for (const column of columns)
          expect(rounded(order.map((number) => after[column][number] ?? NaN)), column).toEqual(
            rounded(before[column]),
          );
      }),
    );
  });

  test('the order and the direction of ties make no difference, parallel ties are one', () => {
    fc.assert(
      fc.property(anyTies, (ties) => {
        const halves = Array.from(ties.source, (from, tie): Pair[] => {
          const [to = NaN, weight = NaN] = [ties.target[tie], ties.weight[tie]];
          return [
            [to, from, weight / 2],
            [from, to, weight / 2],
          ];
        });
        expect(nodeMeasures(tieList(ties.n, halves.flat().reverse()))).toEqual(nodeMeasures(ties));
      }),
    );
  });

  test('another piece leaves what is local as it is, and takes its share of the rest', () => {
    fc.assert(
      fc.property(anyTies, anyTies, (first, second) => {
        const [own, both] = [nodeMeasures(first), nodeMeasures(beside(first, second))];
        const part = (column: (typeof columns)[number]) => both[column].subarray(0, first.n);
        for (const column of [
          'degree',
          'strength',
          'clustering',
          'core',
          'constraint',
          'effectiveSize',
        ] as const)
          expect(part(column)).toEqual(own[column]);
        const [n, all] = [first.n, first.n + second.n];
        const pairs = (nodes: number) => Math.max(1, (nodes - 1) * (nodes - 2));
        expect(rounded(part('betweenness').map((value) => value * pairs(all)))).toEqual(
          rounded(own.betweenness.map((value) => value * pairs(n))),
        );
        expect(rounded(part('closeness').map((value) => value * (all - 1)))).toEqual(
          rounded(own.closeness.map((value) => value * (n - 1))),
        );
        const ranks = both.pageRank.subarray(0, first.n);
        const ranked = ranks.reduce((sum, value) => sum + value, 0);
        expect(rounded(ranks.map((value) => value / ranked))).toEqual(rounded(own.pageRank));
      }),
    );
  });
});

test('a hub with 50,000 ties is measured like any other node', () => {
  const measures = nodeMeasures(star(50_000));
  const of = (node: number) => columns.map((column) => Number(measures[column][node]?.toFixed(6)));
  const hubRank = Number(((0.15 / 50_001 + 0.85) / 1.85).toFixed(6));
  expect(of(0)).toEqual([50_000, 50_000, 1, 1, 0.707107, hubRank, 0, 1, 0.00002, 50_000]);
  expect(of(1)).toEqual([1, 1, 0, 0.500005, 0.003162, 0.000011, 0, 1, 1, 1]);
});

test('no nodes have no measures', () => {
  for (const values of Object.values(nodeMeasures(tieList(0, [])))) expect(values).toHaveLength(0);
});

test('progress grows to 1', () => {
  const heard: number[] = [];
  nodeMeasures(karate, { onProgress: (share) => heard.push(share) });
  expect(heard).toEqual(heard.toSorted((a, b) => a - b));
  expect(heard.at(-1)).toBe(1);
});

function beside(first: TieList, second: TieList): TieList {
  const pairs = (ties: TieList, offset: number) =>
    Array.from(ties.source, (from, tie): Pair => [
      from + offset,
      (ties.target[tie] ?? NaN) + offset,
      ties.weight[tie],
    ]);
  return tieList(first.n + second.n, [...pairs(first, 0), ...pairs(second, first.n)]);
}
