import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exclusiveCombinations } from '../../../src/measures/overlap/exclusiveCombinations';

const sets = fc.array(fc.uniqueArray(fc.constantFrom(...'abcdefghij')), { maxLength: 5 });
const toSets = (lists: readonly (readonly string[])[]) => lists.map((list) => new Set(list));

describe('the exact combinations of sets', () => {
  test('of three alliances by hand: three alone, two in a pair, one in all', () => {
    const found = exclusiveCombinations(
      toSets([
        ['a', 'b', 'c', 'd'],
        ['d', 'e', 'f'],
        ['f', 'd', 'g', 'c'],
      ]),
    );
    expect(found).toEqual([
      { sets: [0], items: ['a', 'b'] },
      { sets: [1], items: ['e'] },
      { sets: [2], items: ['g'] },
      { sets: [0, 2], items: ['c'] },
      { sets: [1, 2], items: ['f'] },
      { sets: [0, 1, 2], items: ['d'] },
    ]);
  });

  test('part the union: each thing is in one and only one, and exactly in its sets', () => {
    fc.assert(
      fc.property(sets, (lists) => {
        const found = exclusiveCombinations(toSets(lists));
        const items = found.flatMap((combination) => combination.items);
        expect(items.toSorted()).toEqual([...new Set(lists.flat())].sort());
        for (const combination of found) {
          expect(combination.items.length).toBeGreaterThan(0);
          for (const item of combination.items)
            expect(lists.flatMap((list, i) => (list.includes(item) ? [i] : []))).toEqual(combination.sets);
        }
      }),
    );
  });

  test('add up to the size of each set', () => {
    fc.assert(
      fc.property(sets, (lists) => {
        const found = exclusiveCombinations(toSets(lists));
        lists.forEach((list, i) => {
          const within = found.filter((combination) => combination.sets.includes(i));
          expect(within.reduce((sum, { items }) => sum + items.length, 0)).toBe(list.length);
        });
      }),
    );
  });

  test('come by size, then by the number of sets', () => {
    fc.assert(
      fc.property(sets, (lists) => {
        const found = exclusiveCombinations(toSets(lists));
        found.slice(1).forEach((next, i) => {
          const before = found[i];
          if (before === undefined) throw new Error('no combination before');
          expect(before.items.length).toBeGreaterThanOrEqual(next.items.length);
          if (before.items.length === next.items.length)
            expect(before.sets.length).toBeLessThanOrEqual(next.sets.length);
        });
      }),
    );
  });
});
