import fc from 'fast-check';
import { singleSourceLength } from 'graphology-shortest-path';
import { describe, expect, test } from 'vitest';
import { closeness } from '../../../src/measures/network/closeness';
import { components } from '../../../src/measures/network/components';
import { distances } from '../../../src/measures/network/distances';
import { toNetwork, type NetworkOptions } from '../../../src/measures/network/network';
import { pathLengths } from '../../../src/measures/network/pathLengths';
import type { TieList } from '../../../src/measures/network/tieList';
import { toGraph } from '../../../src/measures/network/toGraph';
import { family, florence, florenceWithPucci, karate, kite, southernWomen } from './published';
import { anyTies, complete, cycle, path, rounded, star, tieList } from './ties';

const closenessOf = (ties: TieList, options?: NetworkOptions) =>
  closeness(distances(toNetwork(ties, options)));
const lengthsOf = (ties: TieList, options?: NetworkOptions) => {
  const network = toNetwork(ties, options);
  return pathLengths(distances(network), components(network));
};

describe('closeness', () => {
  // As in the tests of networkx.
  test('of the kite is greatest at nodes 5 and 6, which have not most neighbours', () => {
    expect(rounded(closenessOf(kite), 3)).toEqual([
      0.529, 0.529, 0.5, 0.6, 0.5, 0.643, 0.643, 0.6, 0.429, 0.31,
    ]);
  });

  test('of the Florentine families is greatest for the Medici', () => {
    expect(rounded(closenessOf(florence), 3)).toEqual([
      0.368, 0.483, 0.438, 0.4, 0.389, 0.333, 0.467, 0.326, 0.56, 0.286, 0.368, 0.5, 0.389, 0.438, 0.483,
    ]);
  });

  test('is multiplied by the share of nodes reached: 14 of 15 beside the Pucci', () => {
    const values = closenessOf(florenceWithPucci);
    expect(values[family('Medici')]).toBeCloseTo((14 / 15) * 0.56, 12);
    expect(values[family('Pucci')]).toBe(0);
  });

  test('of the karate club as networkx 3.6 gives it', () => {
    const values = closenessOf(karate);
    expect([values[0], values[11], values[32], values[33]].map((value) => value?.toFixed(6))).toEqual([
      '0.568966',
      '0.366667',
      '0.515625',
      '0.550000',
    ]);
  });

  test('is 1 in a complete network and 0 without ties', () => {
    expect([...closenessOf(complete(5))]).toEqual([1, 1, 1, 1, 1]);
    expect([...closenessOf(tieList(2, []))]).toEqual([0, 0]);
    expect([...closenessOf(tieList(1, []))]).toEqual([0]);
  });

  test('directed, counts the steps from the others: the last of a path is reached, the first is not', () => {
    // Node 2 from 1 and 0: 2 of 2 reached in 3 steps; node 1 from 0 alone: 1 of 2.
    expect([...closenessOf(path(3), { directed: true })]).toEqual([0, 1 / 2, 2 / 3]);
  });
});

describe('distances', () => {
  test('are those of a search from every node', () => {
    fc.assert(
      fc.property(anyTies, fc.boolean(), (ties, directed) => {
        // The library follows ties, and here paths that lead to a node are counted: turned round they are the same.
        const { n, source, target, weight } = ties;
        const found = distances(toNetwork({ n, source: target, target: source, weight }, { directed }));
        const graph = toGraph(ties, { directed });
        for (let node = 0; node < n; node++) {
          const lengths = Object.values(singleSourceLength(graph, node));
          expect(found.reached[node]).toBe(lengths.length - 1);
          expect(found.total[node]).toBe(lengths.reduce((sum, length) => sum + length, 0));
          expect(found.farthest[node]).toBe(Math.max(...lengths));
        }
      }),
    );
  });

  test('to the leaves of a hub with 50,000 ties are one and two steps', () => {
    const { reached, total, farthest } = distances(toNetwork(star(50_000)));
    expect([reached[0], total[0], farthest[0]]).toEqual([50_000, 50_000, 1]);
    expect([reached[9], total[9], farthest[9]]).toEqual([50_000, 1 + 2 * 49_999, 2]);
  });
});

describe('diameter and mean path', () => {
  test('of the karate club are 5 and 2.408', () => {
    const { diameter, meanPath, isOfLargestComponent } = lengthsOf(karate);
    expect([diameter, meanPath?.toFixed(3), isOfLargestComponent]).toEqual([5, '2.408', false]);
  });

  test('of the Southern women and their events are 4 and 2.306', () => {
    expect(lengthsOf(southernWomen).diameter).toBe(4);
    expect(lengthsOf(southernWomen).meanPath).toBeCloseTo(2.306452, 6);
  });

  test('of a path of n nodes are n - 1 and (n + 1) / 3', () => {
    expect(lengthsOf(path(8))).toEqual({ diameter: 7, meanPath: 3, isOfLargestComponent: false });
  });

  test('of a network in pieces are those of the largest, and are said to be', () => {
    const ties = tieList(7, [
      [5, 6],
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
    expect(lengthsOf(ties)).toEqual({ diameter: 3, meanPath: 10 / 6, isOfLargestComponent: true });
  });

  test('directed, leave out pairs without a path', () => {
    expect(lengthsOf(path(4), { directed: true })).toMatchObject({ diameter: 3, meanPath: 10 / 6 });
    expect(lengthsOf(cycle(4), { directed: true })).toMatchObject({ diameter: 3, meanPath: 2 });
  });

  test('are not known of no nodes, and of one there is no path', () => {
    expect(lengthsOf(tieList(0, []))).toMatchObject({ diameter: null, meanPath: null });
    expect(lengthsOf(tieList(3, []))).toEqual({ diameter: 0, meanPath: null, isOfLargestComponent: true });
  });
});
