import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toNetwork, type NetworkOptions } from '../../../src/measures/network/network';
import { pageRank } from '../../../src/measures/network/pageRank';
import type { TieList } from '../../../src/measures/network/tieList';
import { karate } from './published';
import { anyTies, cycle, path, rounded, star, tieList } from './ties';

const of = (ties: TieList, options?: NetworkOptions) => pageRank(toNetwork(ties, options));
const sum = (values: ArrayLike<number>) => Array.from(values).reduce((total, value) => total + value, 0);

test('of the karate club as networkx 3.6 gives it', () => {
  const values = of(karate);
  expect(
    rounded(
      [0, 1, 2, 11, 32, 33].map((node) => values[node] ?? NaN),
      6,
    ),
  ).toEqual([0.096997, 0.052877, 0.057079, 0.009565, 0.071693, 0.100919]);
});

describe('closed forms', () => {
  test('all nodes of a circle are alike, directed or not', () => {
    for (const directed of [false, true])
      expect(rounded(of(cycle(5), { directed }))).toEqual(Array(5).fill(0.2));
  });

  test('of a star with k leaves, hub h = 0.15 / n + 0.85 (1 - h)', () => {
    for (const leaves of [3, 50_000]) {
      const values = of(star(leaves));
      const hub = (0.15 / (leaves + 1) + 0.85) / 1.85;
      expect(values[0]).toBeCloseTo(hub, 9);
      expect(values[leaves]).toBeCloseTo((1 - hub) / leaves, 12);
    }
  });

  test('a node from which no tie leads gives to all alike: a directed tie of two', () => {
    // a = 0.075 + 0.85 b / 2 and a + b = 1
    const first = (0.075 + 0.425) / 1.425;
    expect(rounded(of(path(2), { directed: true }))).toEqual(rounded([first, 1 - first]));
  });

  test('ties are followed in proportion to their weights', () => {
    // The middle c, with ties of weight 3 and 1: a = 0.05 + 0.85 * 3 / 4 c, b = 0.05 + 0.85 / 4 c.
    const middle = (0.05 + 0.85) / 1.85;
    const ties = tieList(3, [
      [0, 1, 3],
      [1, 2, 1],
    ]);
    expect(rounded(of(ties))).toEqual(
      rounded([0.05 + (0.85 * 3 * middle) / 4, middle, 0.05 + (0.85 * middle) / 4]),
    );
  });
});

test('the values add up to 1, none below what everyone is given', () => {
  fc.assert(
    fc.property(anyTies, fc.boolean(), (ties, directed) => {
      const values = of(ties, { directed });
      expect(sum(values)).toBeCloseTo(1, 12);
      expect(Math.min(...values)).toBeGreaterThanOrEqual(0.15 / ties.n - 1e-12);
    }),
  );
});

test('they do so with any number of ties, and are none without nodes', () => {
  for (const n of [127, 128, 129]) expect(rounded(of(cycle(n)))).toEqual(rounded(Array(n).fill(1 / n)));
  expect([...of(tieList(0, []))]).toEqual([]);
});
