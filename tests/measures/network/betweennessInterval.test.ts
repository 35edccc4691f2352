import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betweennessInterval } from '../../../src/measures/network/betweennessInterval';
import { toNetwork } from '../../../src/measures/network/network';
import { quantile } from '../../../src/measures/network/quantile';
import { ranks } from '../../../src/measures/network/ranks';
import { shuffledNumbers } from '../../../src/measures/network/shuffledNumbers';
import { family, florence } from './published';
import { anyTies, path, star, tieList } from './ties';

describe('ranks', () => {
  test('begin with 1 for the greatest, and equal values share the smallest', () => {
    expect([...ranks(Float64Array.of(0.5, 2, 0.5, 1))]).toEqual([3, 1, 3, 2]);
  });

  test('take values for equal that differ in their last digits only', () => {
    expect([...ranks(Float64Array.of(0.1 + 0.2, 0.3, 0.300001))]).toEqual([2, 2, 1]);
  });
});

test('quantiles lie between two values in proportion', () => {
  // quantile(c(1, 2, 4, 8), c(0.05, 0.5, 0.95)) of R: type 7
  expect([0.05, 0.5, 0.95].map((share) => quantile([1, 2, 4, 8], share).toFixed(9))).toEqual([
    '1.150000000',
    '3.000000000',
    '7.400000000',
  ]);
  expect(quantile([5], 0.95)).toBe(5);
});

test('shuffled numbers are all there, in any order', () => {
  let seed = 7;
  const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const first = new Set<number | undefined>();
  for (let draw = 0; draw < 60; draw++) {
    const numbers = shuffledNumbers(4, random);
    expect([...numbers].sort()).toEqual([0, 1, 2, 3]);
    first.add(numbers[0]);
  }
  expect(first.size).toBe(4);
});

describe('the interval of ranks', () => {
  test('of the Medici hardly moves when a tenth of the marriages is left out, that of others does', () => {
    const { rank, low, median, high, removed } = betweennessInterval(toNetwork(florence), { draws: 200 });
    const of = (name: string) => [rank, low, median, high].map((values) => values[family(name)]);
    expect(removed).toBe(2);
    expect(of('Medici')).toEqual([1, 1, 1, 1]);
    const [own = NaN, least = NaN, , most = NaN] = of('Strozzi');
    expect(own).toBe(7);
    expect(least).toBeLessThan(own);
    expect(most).toBeGreaterThan(own);
  });

  test('is the same with the same seed, and another with another', () => {
    const network = toNetwork(florence);
    const first = betweennessInterval(network, { draws: 20, seed: 3 });
    expect(betweennessInterval(network, { draws: 20, seed: 3 })).toEqual(first);
    expect(betweennessInterval(network, { draws: 20, seed: 4 })).not.toEqual(first);
  });

  test('is a point where no tie is left out, and everybody first where all are', () => {
    const network = toNetwork(path(5));
    const none = betweennessInterval(network, { draws: 3, share: 0 });
    expect([...none.low]).toEqual([4, 2, 1, 2, 4]);
    expect(none.high).toEqual(none.low);
    expect([...betweennessInterval(network, { draws: 3, share: 1 }).high]).toEqual([1, 1, 1, 1, 1]);
  });

  test('of a hub is the first rank, however many of its ties are missing', () => {
    const { low, high } = betweennessInterval(toNetwork(star(2000)), { draws: 5, share: 0.5 });
    expect([low[0], high[0], low[1], high[1]]).toEqual([1, 1, 2, 2]);
  });

  test('tells of its progress draw by draw', () => {
    const heard: number[] = [];
    betweennessInterval(toNetwork(path(4)), { draws: 4, onProgress: (share) => heard.push(share) });
    expect(heard).toEqual([0.25, 0.5, 0.75, 1]);
  });

  test('holds its median, and lies between the first and the last rank', () => {
    fc.assert(
      fc.property(anyTies, fc.boolean(), (ties, directed) => {
        const found = betweennessInterval(toNetwork(ties, { directed }), { draws: 5, share: 0.3 });
        found.median.forEach((median, node) => {
          expect(found.low[node]).toBeGreaterThanOrEqual(1);
          expect(found.low[node]).toBeLessThanOrEqual(median);
          expect(found.high[node]).toBeGreaterThanOrEqual(median);
          expect(found.high[node]).toBeLessThanOrEqual(ties.n);
        });
      }),
    );
    expect(betweennessInterval(toNetwork(tieList(0, []))).rank).toHaveLength(0);
  });
});
