import fc from 'fast-check';
import libraryBetweenness from 'graphology-metrics/centrality/betweenness';
import { describe, expect, test } from 'vitest';
import { betweenness } from '../../../src/measures/network/betweenness';
import { toNetwork, type NetworkOptions } from '../../../src/measures/network/network';
import type { TieList } from '../../../src/measures/network/tieList';
import { toGraph } from '../../../src/measures/network/toGraph';
import { family, florence, florenceWithPucci, karate, kite } from './published';
import { anyTies, barbell, complete, cycle, path, rounded, star, tieList, type Pair } from './ties';

const of = (ties: TieList, options?: NetworkOptions) => betweenness(toNetwork(ties, options));

describe('published values', () => {
  // Freeman's normalised betweenness as in the tests of networkx.
  test('of the kite, in which node 7 leads', () => {
    expect(rounded(of(kite), 3)).toEqual([0.023, 0.023, 0, 0.102, 0, 0.231, 0.231, 0.389, 0.222, 0]);
  });

  test('of the Florentine families, between whom the Medici stand', () => {
    expect(rounded(of(florence), 3)).toEqual([
      0, 0.212, 0.093, 0.104, 0.055, 0, 0.255, 0, 0.522, 0, 0.022, 0.114, 0.143, 0.103, 0.092,
    ]);
  });

  test('count a family without marriages among the nodes', () => {
    // The same 47.5 paths of 14 * 13 / 2 = 91 pairs, or of 15 * 14 / 2 = 105.
    const [medici, isolate] = [family('Medici'), family('Pucci')];
    expect(of(florence)[medici]).toBeCloseTo(47.5 / 91, 12);
    expect(of(florenceWithPucci)[medici]).toBeCloseTo(47.5 / 105, 12);
    expect(of(florenceWithPucci)[isolate]).toBe(0);
  });

  test('of the karate club, as networkx 3.6 gives them', () => {
    expect(rounded(of(karate), 6)).toEqual([
      0.437635, 0.053937, 0.143657, 0.011909, 0.000631, 0.029987, 0.029987, 0, 0.055927, 0.000848, 0.000631,
      0, 0, 0.045863, 0, 0, 0, 0, 0, 0.032475, 0, 0, 0, 0.017614, 0.00221, 0.00384, 0, 0.022333, 0.001795,
      0.002922, 0.014412, 0.138276, 0.145247, 0.304075,
    ]);
  });
});

describe('closed forms', () => {
  test('nobody is between others where all are tied', () => {
    expect([...of(complete(6))]).toEqual(Array(6).fill(0));
  });

  test('the middle of a star is between all others, the leaves between none', () => {
    expect([...of(star(5))]).toEqual([1, 0, 0, 0, 0, 0]);
  });

  test('a node of a path is between those on its two sides', () => {
    expect(rounded(of(path(6)))).toEqual(rounded([0, 4, 6, 6, 4, 0].map((pairs) => pairs / 10)));
  });

  test('all nodes of a circle of seven are alike, each between three pairs of 15', () => {
    expect(rounded(of(cycle(7)))).toEqual(rounded(Array(7).fill(3 / 15)));
  });

  test('the two ends of the bridge of a barbell are between each other’s side and their own', () => {
    // Node 3 of 0..3 and 4..7: 3 nodes of its own side with 4 of the other, of 7 * 6 / 2 pairs.
    expect(rounded(of(barbell(4)))).toEqual(rounded([0, 0, 0, 12 / 21, 12 / 21, 0, 0, 0]));
  });

  test('directed, a path of three has its middle between one ordered pair of two', () => {
    expect([...of(path(3), { directed: true })]).toEqual([0, 0.5, 0]);
  });

  test('there is nothing between fewer than three nodes', () => {
    expect([...of(path(2))]).toEqual([0, 0]);
    expect([...of(tieList(1, [[0, 0]]))]).toEqual([0]);
    expect([...of(tieList(0, []))]).toEqual([]);
  });
});

describe('laws', () => {
  test('it is what counting all shortest paths gives', () => {
    fc.assert(
      fc.property(anyTies, fc.boolean(), (ties, directed) => {
        expect(rounded(of(ties, { directed }))).toEqual(rounded(byCounting(ties, directed)));
      }),
    );
  });

  test('it is what the library gives for networks whose paths it can count', () => {
    fc.assert(
      fc.property(anyTies, fc.boolean(), (ties, directed) => {
        const library = libraryBetweenness(toGraph(ties, { directed }), { getEdgeWeight: null });
        expect(rounded(of(ties, { directed }))).toEqual(rounded(Object.values(library)));
      }),
    );
  });
});

test('more shortest paths than an integer holds are counted: forty squares in a row, corner to corner', () => {
  const pairs = Array.from({ length: 40 }, (_, square): Pair[] => {
    const start = 3 * square;
    return [
      [start, start + 1],
      [start, start + 2],
      [start + 1, start + 3],
      [start + 2, start + 3],
    ];
  }).flat();
  const values = of(tieList(121, pairs));
  // The middle corner is between the 60 nodes before it and the 60 after it, and on one of two ways between the two
  // nodes before it, and between the two after it.
  expect(values[60]).toBeCloseTo((60 * 60 + 1 / 2 + 1 / 2) / ((120 * 119) / 2), 12);
  expect(values[1]).toBeCloseTo(values[119] ?? NaN, 12);
});

test('a hub with 50,000 ties is between all others', () => {
  const values = of(star(50_000));
  expect([values[0], values[1], values[50_000]]).toEqual([1, 0, 0]);
});

test('progress goes from above 0 to 1, in at most a hundred steps', () => {
  const heard: number[] = [];
  betweenness(toNetwork(cycle(250)), (share) => heard.push(share));
  expect(heard.at(-1)).toBe(1);
  expect(heard).toEqual([...new Set(heard)].sort((a, b) => a - b));
  expect(heard.length).toBeGreaterThan(50);
  expect(heard.length).toBeLessThanOrEqual(100);
});

/** Number of steps and of shortest paths between all pairs, by lengthening paths step by step. */
function byCounting({ n, source, target }: TieList, directed: boolean): number[] {
  const isTied = (a: number, b: number) =>
    a !== b &&
    Array.from(source).some(
      (from, tie) => (from === a && target[tie] === b) || (!directed && from === b && target[tie] === a),
    );
  const nodes = Array.from({ length: n }, (_, node) => node);
  const steps = nodes.map((a) => nodes.map((b) => (a === b ? 0 : Infinity)));
  const paths = nodes.map((a) => nodes.map((b) => Number(a === b)));
  const at = (table: readonly number[][], a: number, b: number) => table[a]?.[b] ?? NaN;
  for (let length = 1; length < n; length++)
    for (const a of nodes)
      for (const b of nodes) {
        if (at(steps, a, b) < length) continue;
        const before = nodes.filter((node) => at(steps, a, node) === length - 1 && isTied(node, b));
        const count = before.reduce((sum, node) => sum + at(paths, a, node), 0);
        if (count === 0) continue;
        (steps[a] ?? [])[b] = length;
        (paths[a] ?? [])[b] = count;
      }
  return nodes.map((node) => {
    let sum = 0;
    for (const a of nodes)
      for (const b of nodes)
        if (a !== b && a !== node && b !== node && at(steps, a, b) < Infinity)
          if (at(steps, a, node) + at(steps, node, b) === at(steps, a, b))
            sum += (at(paths, a, node) * at(paths, node, b)) / at(paths, a, b);
    return n < 3 ? 0 : sum / ((n - 1) * (n - 2));
  });
}
