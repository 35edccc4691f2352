import fc from 'fast-check';
import { expect, test } from 'vitest';
import { components } from '../../../src/measures/network/components';
import { toNetwork } from '../../../src/measures/network/network';
import { florenceWithPucci } from './published';
import { anyTies, path, tieList } from './ties';

test('components are numbered by size, equal ones by their smallest node', () => {
  const ties = tieList(7, [
    [6, 0],
    [2, 1],
    [5, 3],
    [3, 4],
  ]);
  const { component, sizes } = components(toNetwork(ties));
  expect([...component]).toEqual([1, 2, 2, 0, 0, 0, 1]);
  expect([...sizes]).toEqual([3, 2, 2]);
});

test('the Pucci are a component of their own', () => {
  expect([...components(toNetwork(florenceWithPucci)).sizes]).toEqual([15, 1]);
});

test('directed, ties hold together whatever their direction', () => {
  const ties = tieList(3, [
    [0, 1],
    [2, 1],
  ]);
  expect([...components(toNetwork(ties, { directed: true })).sizes]).toEqual([3]);
});

test('no nodes have no component, and a long path is one', () => {
  expect([...components(toNetwork(tieList(0, []))).sizes]).toEqual([]);
  expect([...components(toNetwork(path(100_000))).sizes]).toEqual([100_000]);
});

test('tied nodes are in one component, and there are at least n - m', () => {
  fc.assert(
    fc.property(anyTies, (ties) => {
      const network = toNetwork(ties);
      const { component, sizes } = components(network);
      network.ties.source.forEach((from, tie) =>
        expect(component[from]).toBe(component[network.ties.target[tie] ?? -1]),
      );
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(ties.n);
      expect(sizes.length).toBeGreaterThanOrEqual(ties.n - network.ties.source.length);
    }),
  );
});
