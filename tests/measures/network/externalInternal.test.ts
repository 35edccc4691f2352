import fc from 'fast-check';
import { expect, test } from 'vitest';
import { externalInternal } from '../../../src/measures/network/externalInternal';
import { toNetwork } from '../../../src/measures/network/network';
import { karate, karateClubs } from './published';
import { anyTies, tieList } from './ties';

test('is (external - internal) / (external + internal), of all, of groups and of nodes', () => {
  // Two within group 0, three between 0 and 1, none within 1; node 5 is of no known group.
  const ties = tieList(7, [
    [0, 1, 4],
    [1, 2],
    [0, 3],
    [1, 3],
    [2, 4],
    [4, 5],
  ]);
  const found = externalInternal(toNetwork(ties), [0, 0, 0, 1, 1, -1, 2]);
  expect(found.overall).toEqual({ external: 3, internal: 2, index: 1 / 5 });
  expect(found.ofGroups).toEqual([
    { external: 3, internal: 2, index: 1 / 5 },
    { external: 3, internal: 0, index: 1 },
    { external: 0, internal: 0, index: null },
  ]);
  expect(found.ofNodes.map(({ index }) => index)).toEqual([0, -1 / 3, 0, 1, 1, null, null]);
  expect([found.unknownNodes, found.unknownTies]).toEqual([1, 1]);
});

test('of the karate club by its two clubs is (11 - 67) / 78', () => {
  expect(externalInternal(toNetwork(karate), karateClubs).overall.index).toBeCloseTo(-56 / 78, 12);
});

test('is -1 of a single group and 1 where each node is its own', () => {
  const network = toNetwork(karate);
  expect(externalInternal(network, Array<number>(34).fill(0)).overall.index).toBe(-1);
  expect(externalInternal(network, [...Array(34).keys()]).overall.index).toBe(1);
});

test('of nodes and of groups adds up to that of all', () => {
  fc.assert(
    fc.property(
      anyTies,
      fc.array(fc.integer({ min: -1, max: 2 }), { minLength: 9, maxLength: 9 }),
      (ties, all) => {
        const { overall, ofGroups, ofNodes } = externalInternal(toNetwork(ties), all.slice(0, ties.n));
        const sum = (list: readonly { external: number; internal: number }[], key: 'external' | 'internal') =>
          list.reduce((total, one) => total + one[key], 0);
        expect(sum(ofNodes, 'external')).toBe(2 * overall.external);
        expect(sum(ofNodes, 'internal')).toBe(2 * overall.internal);
        expect(sum(ofGroups, 'external')).toBe(2 * overall.external);
        expect(sum(ofGroups, 'internal')).toBe(overall.internal);
      },
    ),
  );
});
