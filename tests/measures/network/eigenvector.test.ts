import fc from 'fast-check';
import libraryEigenvector from 'graphology-metrics/centrality/eigenvector';
import { describe, expect, test } from 'vitest';
import { components } from '../../../src/measures/network/components';
import { eigenvector } from '../../../src/measures/network/eigenvector';
import { toNetwork, type NetworkOptions } from '../../../src/measures/network/network';
import type { TieList } from '../../../src/measures/network/tieList';
import { toGraph } from '../../../src/measures/network/toGraph';
import { family, florence, karate, kite, southernWomen } from './published';
import { anyTies, complete, path, rounded, star, tieList } from './ties';

function of(ties: TieList, options?: NetworkOptions): Float64Array {
  const network = toNetwork(ties, options);
  return eigenvector(network, components(network));
}

describe('as networkx 3.6 gives it', () => {
  test('member 34 of the karate club leads before member 1', () => {
    const values = of(karate);
    expect(
      rounded(
        [0, 1, 2, 11, 32, 33].map((node) => values[node] ?? NaN, 6),
        6,
      ),
    ).toEqual([0.355491, 0.26596, 0.317193, 0.052856, 0.308644, 0.373363]);
  });

  test('the Medici lead before the Strozzi and the Ridolfi', () => {
    const values = of(florence);
    const some = ['Medici', 'Strozzi', 'Ridolfi', 'Pazzi'].map((name) => values[family(name)] ?? NaN);
    expect(rounded(some, 6)).toEqual([0.430308, 0.35598, 0.341553, 0.044813]);
  });

  test('node 3 leads in the kite', () => {
    expect(rounded(of(kite), 4)).toEqual([
      0.3522, 0.3522, 0.2858, 0.481, 0.2858, 0.3977, 0.3977, 0.1959, 0.0481, 0.0112,
    ]);
  });

  test('event 8 leads in the two-mode network of women and events', () => {
    expect(of(southernWomen)[18 + 7]).toBeCloseTo(0.3582434, 6);
  });

  test('directed, it is that of the graph in its tests', () => {
    const ties = tieList(
      8,
      (
        [
          [1, 2],
          [1, 3],
          [2, 4],
          [3, 2],
          [3, 5],
          [4, 2],
          [4, 5],
          [4, 6],
          [5, 6],
          [5, 7],
          [5, 8],
          [6, 8],
          [7, 1],
          [7, 5],
          [7, 8],
          [8, 6],
          [8, 7],
        ] as const
      ).map(([from, to]) => [to - 1, from - 1]),
    );
    expect(rounded(of(ties, { directed: true }), 7)).toEqual([
      0.2536879, 0.1957648, 0.3281709, 0.4043084, 0.4819989, 0.1572448, 0.513462, 0.324754,
    ]);
  });
});

describe('closed forms', () => {
  test('all of a complete network are alike', () => {
    expect(rounded(of(complete(4)))).toEqual([0.5, 0.5, 0.5, 0.5]);
  });

  test('the middle of a star has the square root of one half, and so do its leaves together', () => {
    expect(rounded(of(star(4)))).toEqual(rounded([Math.SQRT1_2, ...Array<number>(4).fill(Math.sqrt(1 / 8))]));
    const hub = of(star(50_000));
    expect([hub[0], hub[1], hub[50_000]].map((value) => value?.toFixed(9))).toEqual([
      '0.707106781',
      '0.003162278',
      '0.003162278',
    ]);
  });

  test('a path of 400 nodes is half a wave, though power iteration would hardly move on it', () => {
    const wave = Array.from(
      { length: 400 },
      (_, node) => Math.sqrt(2 / 401) * Math.sin((Math.PI * (node + 1)) / 401),
    );
    expect(rounded(of(path(400)))).toEqual(rounded(wave));
  });
});

describe('a network in pieces', () => {
  test('has values in the piece with the greatest eigenvalue only', () => {
    const ties = tieList(6, [
      [0, 1],
      [2, 3],
      [3, 4],
      [4, 2],
    ]);
    const third = 1 / Math.sqrt(3);
    expect(rounded(of(ties))).toEqual(rounded([0, 0, third, third, third, 0]));
  });

  test('has them in all pieces that share it', () => {
    expect(
      rounded(
        of(
          tieList(5, [
            [0, 1],
            [3, 2],
          ]),
        ),
      ),
    ).toEqual([0.5, 0.5, 0.5, 0.5, 0]);
    expect(rounded(of(tieList(4, [])))).toEqual([0.5, 0.5, 0.5, 0.5]);
    expect([...of(tieList(0, []))]).toEqual([]);
  });
});

test('directed networks without a circle have none', () => {
  expect([...of(path(3), { directed: true })]).toEqual([NaN, NaN, NaN]);
});

test('it is a vector of length 1 that the ties only lengthen', () => {
  fc.assert(
    fc.property(anyTies, (ties) => {
      const { either, n } = toNetwork(ties);
      const values = of(ties);
      const lengthened = Array.from({ length: n }, (_, node) =>
        either.neighbours
          .subarray(either.offsets[node], either.offsets[node + 1])
          .reduce((sum, neighbour) => sum + (values[neighbour] ?? NaN), 0),
      );
      const lambda = lengthened.reduce((sum, value, node) => sum + value * (values[node] ?? NaN), 0);
      expect(values.every((value) => value >= 0)).toBe(true);
      expect(values.reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(1, 12);
      expect(rounded(lengthened)).toEqual(rounded(values.map((value) => lambda * value)));
    }),
  );
});

test('it is what the library gives, as far as that settles', () => {
  fc.assert(
    fc.property(anyTies, (ties) => {
      const library = libraryEigenvector(toGraph(ties), {
        getEdgeWeight: null,
        maxIterations: 100_000,
        tolerance: 1e-13,
      });
      of(ties).forEach((value, node) => expect(value).toBeCloseTo(library[node] ?? NaN, 6));
    }),
  );
});
