import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { constraint } from '../../../src/measures/network/constraint';
import { effectiveSize } from '../../../src/measures/network/effectiveSize';
import { toNetwork, type Network, type NetworkOptions } from '../../../src/measures/network/network';
import type { TieList } from '../../../src/measures/network/tieList';
import { borgatti, karate, kite } from './published';
import { anyTies, complete, rounded, star, tieList, type Pair } from './ties';

const constraintOf = (ties: TieList, options?: NetworkOptions) => constraint(toNetwork(ties, options));
const sizeOf = (ties: TieList, options?: NetworkOptions) => effectiveSize(toNetwork(ties, options));
const [a, c, g] = [0, 2, 6];
const some = (values: Float64Array, nodes: readonly number[], digits: number) =>
  rounded(
    nodes.map((node) => values[node] ?? NaN),
    digits,
  );

describe('Borgatti’s example', () => {
  // The values in the tests of networkx, there from UCINET and igraph.
  test('has an effective size of 4.67 around G, 2.5 around A and 1 around C', () => {
    expect(some(sizeOf(borgatti(false)), [g, a, c], 2)).toEqual([4.67, 2.5, 1]);
  });

  test('constrains G by 0.4, A by 0.595 and C wholly', () => {
    expect(some(constraintOf(borgatti(false)), [g, a, c], 3)).toEqual([0.4, 0.595, 1]);
  });

  test('with weights has other proportions', () => {
    expect(some(constraintOf(borgatti(true)), [g, a, c], 3)).toEqual([0.299, 0.795, 1]);
    expect(some(sizeOf(borgatti(true)), [g, a, c], 2)).toEqual([5.47, 2.47, 1]);
  });
});

test('directed ties count both ways, as in the tests of networkx', () => {
  const weighted: Pair[] = [
    [0, 1, 2],
    [0, 2, 2],
    [1, 0, 1],
    [2, 1, 1],
  ];
  const plain = weighted.map(([from, to]): Pair => [from, to]);
  const directed = { directed: true };
  expect(rounded(constraintOf(tieList(3, plain), directed), 3)).toEqual([1.003, 1.003, 1.389]);
  expect(rounded(constraintOf(tieList(3, weighted), directed), 3)).toEqual([0.84, 1.143, 1.378]);
  expect(rounded(sizeOf(tieList(3, plain), directed), 3)).toEqual([1.167, 1.167, 1]);
  expect(rounded(sizeOf(tieList(3, weighted), directed), 3)).toEqual([1.567, 1.083, 1]);
});

test('the karate club and the kite as networkx 3.6 gives them', () => {
  expect(some(constraintOf(karate), [0, 1, 11, 33], 6)).toEqual([0.155423, 0.279535, 1, 0.156419]);
  expect(some(sizeOf(karate), [0, 1, 11, 33], 6)).toEqual([13.75, 6.333333, 1, 15.235294]);
  expect(rounded(constraintOf(kite), 4)).toEqual([
    0.5412, 0.5412, 0.6641, 0.4702, 0.6641, 0.4451, 0.4451, 0.4311, 0.5, 1,
  ]);
});

describe('closed forms', () => {
  test('in a complete network of n every contact constrains by ((1 + (n-2)/(n-1)) / (n-1))^2', () => {
    const each = (1 + 3 / 4) / 4;
    expect(rounded(constraintOf(complete(5)))).toEqual(rounded(Array<number>(5).fill(4 * each ** 2)));
    expect(rounded(sizeOf(complete(5)))).toEqual([1, 1, 1, 1, 1]);
  });

  test('a hub with 50,000 leaves is hardly constrained, and all of them are effective', () => {
    const ties = star(50_000);
    expect(constraintOf(ties)[0]).toBeCloseTo(1 / 50_000, 12);
    expect([constraintOf(ties)[1], sizeOf(ties)[0], sizeOf(ties)[1]]).toEqual([1, 50_000, 1]);
  });

  test('neither is defined without ties', () => {
    expect([...constraintOf(tieList(2, [[0, 0]]))]).toEqual([NaN, NaN]);
    expect([...sizeOf(tieList(1, []))]).toEqual([NaN]);
  });
});

test('both are what the formulae give when written out', () => {
  fc.assert(
    fc.property(anyTies, (ties) => {
      const network = toNetwork(ties);
      const { nodes, weight, around, total, greatest } = writtenOut(network);
      const p = (i: number, j: number) => weight(i, j) / total(i);
      const m = (j: number, q: number) => weight(j, q) / greatest(j);
      const sumOver = (list: readonly number[], of: (node: number) => number) =>
        list.reduce((sum, node) => sum + of(node), 0);
      const others = (i: number, j: number) => around(i).filter((q) => q !== j);
      const constrained = nodes.map((i) =>
        sumOver(around(i), (j) => (p(i, j) + sumOver(others(i, j), (q) => p(i, q) * p(q, j))) ** 2),
      );
      const size = nodes.map((i) =>
        sumOver(around(i), (j) => 1 - sumOver(others(i, j), (q) => p(i, q) * m(j, q))),
      );
      const defined = (values: readonly number[]) =>
        values.map((value, i) => (around(i).length === 0 ? NaN : value));
      expect(rounded(constraint(network))).toEqual(rounded(defined(constrained)));
      expect(rounded(effectiveSize(network))).toEqual(rounded(defined(size)));
    }),
  );
});

function writtenOut({ n, ties }: Network) {
  const nodes = Array.from({ length: n }, (_, node) => node);
  const weight = (i: number, j: number) =>
    Array.from(ties.source).reduce((sum, from, tie) => {
      const to = ties.target[tie];
      const isBetween = (from === i && to === j) || (from === j && to === i);
      return isBetween ? sum + (ties.weight[tie] ?? NaN) : sum;
    }, 0);
  const around = (i: number) => nodes.filter((j) => weight(i, j) > 0);
  const total = (i: number) => around(i).reduce((sum, j) => sum + weight(i, j), 0);
  const greatest = (i: number) => Math.max(...around(i).map((j) => weight(i, j)));
  return { nodes, weight, around, total, greatest };
}
