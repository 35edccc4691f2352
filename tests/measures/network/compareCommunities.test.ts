import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adjustedRand } from '../../../src/measures/network/adjustedRand';
import { compareCommunities } from '../../../src/measures/network/compareCommunities';

const anyPartitions = fc
  .array(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 })), { minLength: 2, maxLength: 12 })
  .map((pairs) => ({ first: pairs.map(([a]) => a), second: pairs.map(([, b]) => b) }));

describe('adjusted Rand index', () => {
  test('of 0 0 1 1 and 0 0 1 2 is 4/7', () => {
    // One pair together in both; 2 and 1 together of 6: (1 - 2/6) / (3/2 - 2/6)
    expect(adjustedRand([0, 0, 1, 1], [0, 0, 1, 2])).toBeCloseTo(4 / 7, 12);
  });

  test('of partitions that cross is below 0', () => {
    // None together in both, where 2 * 2 / 6 would be by chance, of at most 2.
    expect(adjustedRand([0, 0, 1, 1], [0, 1, 0, 1])).toBeCloseTo(-1 / 2, 12);
  });

  test('is 1 of equal partitions, whatever the numbers of their groups', () => {
    fc.assert(
      fc.property(anyPartitions, ({ first }) => {
        expect(
          adjustedRand(
            first,
            first.map((group) => 7 - group),
          ),
        ).toBe(1);
      }),
    );
  });

  test('is the same both ways, and at most 1', () => {
    fc.assert(
      fc.property(anyPartitions, ({ first, second }) => {
        const index = adjustedRand(first, second);
        expect(index).toBeCloseTo(adjustedRand(second, first) ?? NaN, 12);
        expect(index).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  test('is not defined of one element', () => {
    expect(adjustedRand([0], [0])).toBeNull();
  });
});

describe('communities at two dates', () => {
  // Node 7 is in neither, node 0 came later, node 6 has gone.
  const before = [-1, 0, 0, 0, 1, 1, 1, -1];
  const after = [0, 0, 0, 1, 1, 1, -1, -1];

  test('flow from one to another, newcomers and those who left last', () => {
    expect(compareCommunities(before, after)).toMatchObject({
      matched: 5,
      onlyFirst: 1,
      onlySecond: 1,
      flows: [
        { from: 0, to: 0, nodes: 2 },
        { from: 0, to: 1, nodes: 1 },
        { from: 1, to: 1, nodes: 2 },
        { from: 1, to: -1, nodes: 1 },
        { from: -1, to: 0, nodes: 1 },
      ],
    });
  });

  test('match by nodes in both of nodes in one or both, each once', () => {
    // {1 2 3} with {0 1 2}: 2 of 4; {4 5 6} with {3 4 5}: 2 of 4.
    expect(compareCommunities(before, after).matches).toEqual([
      { from: 0, to: 0, jaccard: 1 / 2 },
      { from: 1, to: 1, jaccard: 1 / 2 },
    ]);
    // Both parts of a community that splits are in it: the larger one continues it.
    expect(compareCommunities([0, 0, 0], [1, 1, 0]).matches).toEqual([{ from: 0, to: 1, jaccard: 2 / 3 }]);
  });

  test('are as alike as their matched nodes', () => {
    expect(compareCommunities(before, after).adjustedRand).toBe(
      adjustedRand([0, 0, 0, 1, 1], [0, 0, 1, 1, 1]),
    );
    expect(compareCommunities([0, -1], [-1, 0])).toMatchObject({
      matched: 0,
      adjustedRand: null,
      matches: [],
    });
  });

  test('have every node in one flow, and match fully with themselves', () => {
    fc.assert(
      fc.property(anyPartitions, ({ first, second }) => {
        const { flows } = compareCommunities(first, second);
        expect(flows.reduce((sum, { nodes }) => sum + nodes, 0)).toBe(first.length);
        for (const { from, to, jaccard } of compareCommunities(first, first).matches)
          expect([from, jaccard]).toEqual([to, 1]);
      }),
    );
  });
});
