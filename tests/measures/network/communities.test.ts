import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { communities } from '../../../src/measures/network/communities';
import { modularity } from '../../../src/measures/network/modularity';
import { toNetwork } from '../../../src/measures/network/network';
import { karate, karateClubs } from './published';
import { anyTies, barbell, complete, cycle, star, tieList, type Pair } from './ties';

describe('communities', () => {
  test('of the karate club are the four with the greatest modularity there is, 0.4198', () => {
    // Brandes and others (2008); igraph 1.0 finds the same by trying all partitions.
    const found = communities(toNetwork(karate));
    expect(found.modularity).toBeCloseTo(0.41978961, 8);
    const members = [0, 1, 2, 3].map((number) =>
      [...found.community.keys()].filter((node) => found.community[node] === number),
    );
    expect(members).toEqual([
      [8, 9, 14, 15, 18, 20, 22, 26, 29, 30, 32, 33],
      [0, 1, 2, 3, 7, 11, 12, 13, 17, 19, 21],
      [23, 24, 25, 27, 28, 31],
      [4, 5, 6, 10, 16],
    ]);
    expect([...found.sizes]).toEqual([12, 11, 6, 5]);
  });

  test('are the two sides of a barbell, and of a weak tie between strong ones', () => {
    expect([...communities(toNetwork(barbell(4))).community]).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
    const ties = tieList(4, [
      [0, 1, 5],
      [1, 2, 1],
      [2, 3, 5],
    ]);
    expect([...communities(toNetwork(ties)).community]).toEqual([0, 0, 1, 1]);
  });

  test('leave direction out', () => {
    const directed = communities(toNetwork(barbell(4), { directed: true }));
    expect([...directed.community]).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
  });

  test('are one of each node without ties, and then without modularity', () => {
    const found = communities(toNetwork(tieList(3, [[1, 1]])));
    expect([...found.community]).toEqual([0, 1, 2]);
    expect(found.modularity).toBeNull();
    expect(communities(toNetwork(tieList(0, []))).sizes).toHaveLength(0);
  });

  test('are found with the 128 ties, 256 places of neighbours, at which the library alone never ends', () => {
    const triangles = Array.from({ length: 32 }, (_, number): Pair[] => {
      const [a, b, c] = [3 * number, 3 * number + 1, 3 * number + 2];
      return [
        [a, b],
        [b, c],
        [c, a],
        [c, (c + 1) % 96],
      ];
    });
    const { community, modularity: quality } = communities(toNetwork(tieList(96, triangles.flat())));
    for (const [[a, b] = [0, 0], [, c] = [0, 0]] of triangles)
      expect(new Set([a, b, c].map((node) => community[node])).size).toBe(1);
    // g triangles in a row each have 1 - 32 / g / 128 - g / 32: 0.8125 of two or four, and at most 0.8229.
    expect(quality).toBeGreaterThanOrEqual(0.8125);
    expect(quality).toBeLessThan(0.823);
  });

  test('of a hub are all of its leaves', () => {
    expect([...communities(toNetwork(star(20_000))).sizes]).toEqual([20_001]);
  });

  test('are the same in whatever order ties are listed, and each time', () => {
    fc.assert(
      fc.property(anyTies, (ties) => {
        const turned = tieList(
          ties.n,
          Array.from(ties.source, (from, tie): Pair => [
            ties.target[tie] ?? NaN,
            from,
            ties.weight[tie],
          ]).reverse(),
        );
        expect(communities(toNetwork(turned))).toEqual(communities(toNetwork(ties)));
      }),
    );
  });

  test('are never worse than one community, nor than none', () => {
    fc.assert(
      fc.property(anyTies, (ties) => {
        const network = toNetwork(ties);
        const found = communities(network);
        if (found.modularity === null) return;
        expect(found.modularity).toBeGreaterThanOrEqual(-1e-12);
        const alone = modularity(
          network,
          Int32Array.from({ length: ties.n }, (_, node) => node),
        );
        expect(found.modularity).toBeGreaterThanOrEqual((alone ?? NaN) - 1e-12);
      }),
    );
  });
});

describe('modularity', () => {
  test('of the clubs into which the karate club split is 0.3582', () => {
    expect(modularity(toNetwork(karate), karateClubs)).toBeCloseTo(0.35823471, 8);
  });

  test('of one community is 0', () => {
    expect(modularity(toNetwork(cycle(6)), Array<number>(6).fill(3))).toBeCloseTo(0, 12);
  });

  test('of two complete pieces of four, joined by one tie, is 12/13 - 1/2', () => {
    expect(modularity(toNetwork(barbell(4)), [0, 0, 0, 0, 1, 1, 1, 1])).toBeCloseTo(12 / 13 - 1 / 2, 12);
  });

  test('counts weights: 10 of 11 within, and half of all ends in each', () => {
    const ties = tieList(4, [
      [0, 1, 5],
      [1, 2, 1],
      [2, 3, 5],
    ]);
    expect(modularity(toNetwork(ties), [0, 0, 1, 1])).toBeCloseTo(10 / 11 - 1 / 2, 12);
  });

  test('leaves out nodes without a group, and is not defined where no tie is left', () => {
    const ties = complete(3);
    // Of the triangle only the tie between the first two is left: 0 within, each group has half of the ends.
    expect(modularity(toNetwork(ties), [0, 1, -1])).toBeCloseTo(-1 / 2, 12);
    expect(modularity(toNetwork(ties), [0, -1, -1])).toBeNull();
  });
});
