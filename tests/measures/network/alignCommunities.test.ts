import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adjustedRand } from '../../../src/measures/network/adjustedRand';
import { alignCommunities } from '../../../src/measures/network/alignCommunities';

test('a community takes the number of the one that it shares most nodes with', () => {
  expect([...alignCommunities([0, 0, 0, 1, 1], [4, 4, 2, 2, 2])]).toEqual([4, 4, 4, 2, 2]);
});

test('a community of new nodes gets a number that no other has', () => {
  expect([...alignCommunities([0, 0, 1, 1], [3, 3, -1, -1])]).toEqual([3, 3, 4, 4]);
});

test('the parts of a community that has split do not share its number', () => {
  const aligned = alignCommunities([0, 0, 0, 1, 1], [0, 0, 0, 0, 0]);
  expect([...aligned]).toEqual([0, 0, 0, 1, 1]);
});

test('numbers change, the partition does not', () => {
  const partition = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 2, maxLength: 30 });
  fc.assert(
    fc.property(
      partition,
      fc.array(fc.integer({ min: -1, max: 5 }), { minLength: 30, maxLength: 30 }),
      (own, all) => {
        const aligned = alignCommunities(own, all.slice(0, own.length));
        expect(adjustedRand([...aligned], own)).toBe(1);
      },
    ),
  );
});
