import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clustering } from '../../../src/measures/network/clustering';
import { toNetwork } from '../../../src/measures/network/network';
import type { TieList } from '../../../src/measures/network/tieList';
import { transitivity } from '../../../src/measures/network/transitivity';
import { florenceWithPucci, karate, southernWomen } from './published';
import { anyTies, barbell, complete, cycle, rounded, star, tieList, type Pair } from './ties';

const clusteringOf = (ties: TieList) => clustering(toNetwork(ties));
const transitivityOf = (ties: TieList) => transitivity(toNetwork(ties));

describe('clustering', () => {
  test('in the karate club is 0.15 around member 1, and 0.571 on average', () => {
    const values = clusteringOf(karate);
    expect(
      rounded(
        [0, 1, 2, 11, 32, 33].map((node) => values[node] ?? NaN),
        6,
      ),
    ).toEqual([0.15, 0.333333, 0.244444, 0, 0.19697, 0.110294]);
    expect(values.reduce((sum, value) => sum + value, 0) / 34).toBeCloseTo(0.5706384782, 9);
  });

  test('is 1 where all are tied, 0 in a star and below two neighbours', () => {
    expect([...clusteringOf(complete(4))]).toEqual([1, 1, 1, 1]);
    expect([...clusteringOf(star(3))]).toEqual([0, 0, 0, 0]);
    expect([...clusteringOf(tieList(1, []))]).toEqual([0]);
  });

  test('at the end of a bridge counts the bridge among the neighbours', () => {
    expect(rounded(clusteringOf(barbell(3)))).toEqual(rounded([1, 1, 1 / 3, 1 / 3, 1, 1]));
  });

  test('leaves direction out: two ties between the same nodes are one neighbour', () => {
    const ties = tieList(3, [
      [0, 1],
      [1, 0],
      [1, 2],
      [0, 2],
    ]);
    expect([...clustering(toNetwork(ties, { directed: true }))]).toEqual([1, 1, 1]);
  });
});

describe('transitivity', () => {
  test('of the karate club is 0.2557, 3 * 45 triangles of 528 triples', () => {
    expect(transitivityOf(karate)).toBe(135 / 528);
  });

  test('of the Florentine families is 9 of 47, whether the Pucci are counted or not', () => {
    expect(transitivityOf(florenceWithPucci)).toBe(9 / 47);
  });

  test('of a two-mode network is 0', () => {
    expect(transitivityOf(southernWomen)).toBe(0);
  });

  test('is not defined where no node has two neighbours', () => {
    expect(transitivityOf(tieList(3, [[0, 1]]))).toBeNull();
    expect(transitivityOf(complete(5))).toBe(1);
    expect(transitivityOf(cycle(5))).toBe(0);
  });
});

test('both are what trying all pairs of neighbours gives', () => {
  fc.assert(
    fc.property(anyTies, (ties) => {
      const { source, target, n } = toNetwork(ties).ties && { ...toNetwork(ties).ties };
      const isTied = (a: number, b: number) =>
        source.some((from, tie) => (from === a && target[tie] === b) || (from === b && target[tie] === a));
      const nodes = Array.from({ length: n }, (_, node) => node);
      const pairs = nodes.map((node) => {
        const around = nodes.filter((other) => isTied(node, other));
        const both = around.flatMap((a) => around.filter((b) => b > a).map((b) => isTied(a, b)));
        return { tied: both.filter(Boolean).length, all: both.length };
      });
      const [tied, all] = [
        pairs.reduce((sum, pair) => sum + pair.tied, 0),
        pairs.reduce((sum, pair) => sum + pair.all, 0),
      ];
      expect(rounded(clusteringOf(ties))).toEqual(
        rounded(pairs.map((pair) => (pair.all ? pair.tied / pair.all : 0))),
      );
      expect(transitivityOf(ties)).toEqual(all === 0 ? null : tied / all);
    }),
  );
});

test('a wheel with 50,000 spokes is closed at every spoke', () => {
  const rim = Array.from({ length: 50_000 }, (_, spoke): Pair[] => [
    [0, spoke + 1],
    [spoke + 1, ((spoke + 1) % 50_000) + 1],
  ]);
  const values = clusteringOf(tieList(50_001, rim.flat()));
  // Of the three neighbours of a spoke, the hub is tied to both others.
  expect([values[0], values[1], values[50_000]]).toEqual([2 / 49_999, 2 / 3, 2 / 3]);
});
