import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutWidth, roundsFor, usualRatio } from '../../../src/charts/network/layout/layoutInput';
import { layoutNetwork, layoutSteps } from '../../../src/charts/network/layout/layoutNetwork';
import { distance, layoutInput, manyPieces, placeOf, type Pair } from './networks';

const height = layoutWidth / usualRatio;

/** Shortest distance from a point to the line between two others. */
function toSegment(p: readonly number[], a: readonly number[], b: readonly number[]): number {
  const [px = 0, py = 0] = p;
  const [ax = 0, ay = 0] = a;
  const [bx = 0, by = 0] = b;
  const length = (bx - ax) ** 2 + (by - ay) ** 2 || 1;
  const along = Math.min(1, Math.max(0, ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / length));
  return Math.hypot(ax + along * (bx - ax) - px, ay + along * (by - ay) - py);
}

describe('a layout', () => {
  test('is the same for the same network, and another for another seed', () => {
    const { input } = manyPieces();
    expect([...layoutNetwork(input)]).toEqual([...layoutNetwork(input)]);
    expect([...layoutNetwork({ ...input, seed: 2 })]).not.toEqual([...layoutNetwork(input)]);
  });

  test('does not depend on the order of the ties, on parallel ties or on ties of a node with itself', () => {
    const { input } = manyPieces();
    const turned = (list: ArrayLike<number>) => Array.from(list).reverse();
    const again = layoutInput(input.n, [], {
      groups: input.groups,
      source: [...turned(input.target), 3, input.source[0] ?? 0],
      target: [...turned(input.source), 3, input.target[0] ?? 0],
      weight: [...turned(input.weight), 1, 1],
    });
    expect([...layoutNetwork(again)]).toEqual([...layoutNetwork(input)]);
  });

  test('lies in its box and fills most of it', () => {
    const positions = layoutNetwork(manyPieces().input);
    const [x, y] = [0, 1].map((axis) => [...positions].filter((_, i) => i % 2 === axis)) as [
      number[],
      number[],
    ];
    expect(Math.min(...x, ...y)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...x)).toBeLessThanOrEqual(layoutWidth);
    expect(Math.max(...y)).toBeLessThanOrEqual(height);
    expect(Math.max(...x) - Math.min(...x)).toBeGreaterThan(0.85 * layoutWidth);
    expect(Math.max(...y) - Math.min(...y)).toBeGreaterThan(0.85 * height);
  });

  test('keeps the pieces of a network apart: no node lies on a tie or near a node of another piece', () => {
    const { input, pieceOf } = manyPieces();
    const positions = layoutNetwork(input);
    for (let node = 0; node < input.n; node++) {
      for (let other = 0; other < node; other++)
        if (pieceOf[node] !== pieceOf[other]) expect(distance(positions, node, other)).toBeGreaterThan(15);
      for (let tie = 0; tie < input.source.length; tie++) {
        const [from, to] = [input.source[tie] ?? 0, input.target[tie] ?? 0];
        if (pieceOf[from] === pieceOf[node]) continue;
        expect(
          toSegment(placeOf(positions, node), placeOf(positions, from), placeOf(positions, to)),
        ).toBeGreaterThan(10);
      }
    }
  });

  test('lets the nodes of a piece not lie over each other', () => {
    const { input } = manyPieces();
    const positions = layoutNetwork(input);
    for (let node = 0; node < input.n; node++)
      for (let other = 0; other < node; other++) expect(distance(positions, node, other)).toBeGreaterThan(8);
  });

  test('puts nodes nearer to those of their group than to others of their piece', () => {
    const { input } = manyPieces();
    const positions = layoutNetwork(input);
    const mean = (isSame: boolean) => {
      const lengths: number[] = [];
      for (let a = 0; a < 60; a++)
        for (let b = 0; b < a; b++) if ((a % 4 === b % 4) === isSame) lengths.push(distance(positions, a, b));
      return lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    };
    expect(mean(true)).toBeLessThan(0.6 * mean(false));
  });

  test('says how far it is, from 0 to 1 and never back', () => {
    const shares = [...layoutSteps(manyPieces().input)];
    expect(shares.length).toBeGreaterThan(100);
    expect(shares.every((share, i) => share > 0 && share <= 1 + 1e-9 && share >= (shares[i - 1] ?? 0))).toBe(
      true,
    );
    // The pieces after the large ones are pairs, which take no time.
    expect(shares.at(-1)).toBeGreaterThan(0.4);
  });

  test('takes fewer rounds for larger networks', () => {
    expect([100, 500, 2_000, 10_000].map(roundsFor)).toEqual([300, 300, 150, 67]);
  });
});

describe('a network of an odd size', () => {
  test('without nodes has no positions, and a node without a tie to another has none', () => {
    expect([...layoutNetwork(layoutInput(0, []))]).toEqual([]);
    expect([...layoutNetwork(layoutInput(1, [[0, 0]]))]).toEqual([NaN, NaN]);
    const positions = layoutNetwork(layoutInput(3, [[0, 2]]));
    expect(placeOf(positions, 1)).toEqual([NaN, NaN]);
    expect(distance(positions, 0, 2)).toBeGreaterThan(25);
  });

  test('of pairs alone stands in the box, each pair beside the others', () => {
    const pairs = Array.from({ length: 400 }, (_, i): Pair => [2 * i, 2 * i + 1]);
    const positions = layoutNetwork(layoutInput(800, pairs));
    const length = distance(positions, 0, 1);
    for (let pair = 1; pair < 400; pair++) {
      expect(distance(positions, 2 * pair, 2 * pair + 1)).toBeCloseTo(length, 0);
      expect(distance(positions, 2 * pair, 2 * pair - 2)).toBeGreaterThan(0.5 * length);
    }
  });

  test('puts 50,000 leaves around their hub at once, none over another', () => {
    const pairs = Array.from({ length: 50_000 }, (_, i): Pair => [0, i + 1]);
    const positions = layoutNetwork(layoutInput(50_001, pairs));
    expect(positions.every(Number.isFinite)).toBe(true);
    const places = new Set(Array.from({ length: 50_001 }, (_, node) => placeOf(positions, node).join()));
    expect(places.size).toBeGreaterThan(49_900);
  });

  test('has a position for every node with a tie, whatever its groups', () => {
    const tie = fc.tuple(fc.nat(19), fc.nat(19));
    fc.assert(
      fc.property(
        fc.array(tie, { maxLength: 30 }),
        fc.array(fc.integer({ min: -1, max: 5 }), { minLength: 20, maxLength: 20 }),
        (pairs, groups) => {
          const positions = layoutNetwork(layoutInput(20, pairs, { groups }));
          const tied = new Set(pairs.filter(([a, b]) => a !== b).flat());
          for (let node = 0; node < 20; node++)
            expect(placeOf(positions, node).every(Number.isFinite)).toBe(tied.has(node));
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('pinned nodes', () => {
  test('stay exactly where they are while others are added', () => {
    const { input } = manyPieces();
    const before = layoutNetwork(input);
    const pairs: Pair[] = [
      ...Array.from(input.source, (from, tie): Pair => [from, input.target[tie] ?? 0]),
      [0, input.n],
      [1, input.n],
      [input.n, input.n + 1],
      [5, 70],
      [input.n + 2, input.n + 3],
      [input.n + 3, input.n + 4],
    ];
    const pinned = [...before, ...Array<number>(10).fill(NaN)];
    const grown = layoutInput(input.n + 5, pairs, { pinned });
    const after = layoutNetwork(grown);
    expect([...after.slice(0, 2 * input.n)]).toEqual([...before]);
    expect([...layoutNetwork(grown)]).toEqual([...after]);
    // The node tied to two stands between them, and nothing stands over another.
    const apart = distance(after, 0, 1);
    expect(distance(after, 0, input.n) + distance(after, 1, input.n)).toBeLessThan(2 * apart);
    for (let node = input.n; node < input.n + 5; node++)
      for (let other = 0; other < node; other++) expect(distance(after, node, other)).toBeGreaterThan(5);
  });

  test('that are all there is are given back', () => {
    const pinned = [1.5, 2, 700, 3.25];
    expect([...layoutNetwork(layoutInput(2, [[0, 1]], { pinned }))]).toEqual(pinned);
  });
});
