import fc from 'fast-check';
import { expect, test } from 'vitest';
import { degree } from '../../../src/measures/network/degree';
import { toNetwork } from '../../../src/measures/network/network';
import { strength } from '../../../src/measures/network/strength';
import { family, florence, karate } from './published';
import { anyTies, tieList } from './ties';

test('members of the karate club have 1 to 17 friends', () => {
  expect([...degree(toNetwork(karate))]).toEqual([
    16, 9, 10, 6, 3, 4, 4, 4, 5, 2, 3, 1, 2, 5, 2, 2, 2, 2, 2, 3, 2, 2, 2, 5, 3, 3, 2, 4, 3, 4, 4, 6, 12, 17,
  ]);
});

test('the Medici married into six families', () => {
  expect(degree(toNetwork(florence))[family('Medici')]).toBe(6);
});

test('parallel ties are one neighbour and all of their weight', () => {
  const network = toNetwork(
    tieList(3, [
      [0, 1, 2],
      [1, 0, 3],
      [1, 2],
      [2, 2, 9],
    ]),
  );
  expect([...degree(network)]).toEqual([1, 2, 1]);
  expect([...strength(network)]).toEqual([5, 6, 1]);
});

test('directed, both ways count', () => {
  const ties = tieList(2, [
    [0, 1, 2],
    [1, 0, 3],
  ]);
  const network = toNetwork(ties, { directed: true });
  expect([...degree(network)]).toEqual([2, 2]);
  expect([...strength(network)]).toEqual([5, 5]);
});

test('degrees add up to twice the ties, strengths to twice the weights', () => {
  fc.assert(
    fc.property(anyTies, fc.boolean(), (any, directed) => {
      const network = toNetwork(any, { directed });
      const sum = (values: ArrayLike<number>) =>
        Array.from(values).reduce((total, value) => total + value, 0);
      expect(sum(degree(network))).toBe(2 * network.ties.source.length);
      expect(sum(strength(network))).toBe(2 * sum(network.ties.weight));
    }),
  );
});
