import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairOverlap } from '../../../src/measures/overlap/jaccard';

const set = fc.uniqueArray(fc.constantFrom(...'abcdefgh')).map((list) => new Set(list));

test('two of five shared give a Jaccard index of 0.4', () => {
  expect(pairOverlap(new Set('abcd'), new Set('cde'))).toEqual({
    shared: ['c', 'd'],
    either: 5,
    jaccard: 0.4,
  });
});

test('two empty sets have no Jaccard index, and one empty set shares nothing', () => {
  expect(pairOverlap(new Set(), new Set()).jaccard).toBeNull();
  expect(pairOverlap(new Set('ab'), new Set()).jaccard).toBe(0);
});

test('the Jaccard index is symmetric, lies between 0 and 1, and is 1 for equal sets alone', () => {
  fc.assert(
    fc.property(set, set, (a, b) => {
      const { jaccard, shared, either } = pairOverlap(a, b);
      expect(pairOverlap(b, a).jaccard).toBe(jaccard);
      if (jaccard === null) return;
      expect(jaccard).toBeGreaterThanOrEqual(0);
      expect(jaccard).toBeLessThanOrEqual(1);
      const areEqual = a.size === b.size && [...a].every((item) => b.has(item));
      expect(jaccard === 1).toBe(areEqual);
      expect(either - shared.length).toBe(new Set([...a, ...b]).size - shared.length);
    }),
  );
});

test('1 - Jaccard is a distance: no way through a third set is shorter', () => {
  const distance = (a: ReadonlySet<string>, b: ReadonlySet<string>) => 1 - (pairOverlap(a, b).jaccard ?? 1);
  fc.assert(
    fc.property(set, set, set, (a, b, c) => {
      expect(distance(a, c)).toBeLessThanOrEqual(distance(a, b) + distance(b, c) + 1e-12);
    }),
  );
});
