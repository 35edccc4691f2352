import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { simplify } from '../../../src/measures/network/simplify';
import { anyTies, tieList, type Pair } from './ties';

const pairsOf = ({ source, target, weight }: ReturnType<typeof simplify>) =>
  Array.from(source, (from, tie): Pair => [from, target[tie] ?? NaN, weight[tie]]);

describe('ties', () => {
  const ties = tieList(4, [
    [2, 1, 3],
    [1, 2, 0.5],
    [3, 3],
    [0, 3, 2],
    [1, 2],
  ]);

  test('between the same nodes are one, and their weights are added up', () => {
    const simple = simplify(ties, false);
    expect(pairsOf(simple)).toEqual([
      [0, 3, 2],
      [1, 2, 4.5],
    ]);
    expect(simple).toMatchObject({ n: 4, selfTies: 1, parallelTies: 2 });
  });

  test('that lead from a to b and from b to a stay two where direction counts', () => {
    const simple = simplify(ties, true);
    expect(pairsOf(simple)).toEqual([
      [0, 3, 2],
      [1, 2, 1.5],
      [2, 1, 3],
    ]);
    expect(simple).toMatchObject({ selfTies: 1, parallelTies: 1 });
  });

  test('are the same in whatever order they are listed', () => {
    fc.assert(
      fc.property(anyTies, fc.boolean(), (any, isDirected) => {
        const pairs = Array.from(any.source, (from, tie): Pair => [
          from,
          any.target[tie] ?? NaN,
          any.weight[tie],
        ]);
        const turned = pairs.map(([a, b, weight]): Pair => (isDirected ? [a, b, weight] : [b, a, weight]));
        expect(simplify(tieList(any.n, turned.reverse()), isDirected)).toEqual(simplify(any, isDirected));
      }),
    );
  });

  test('may be none, of no nodes', () => {
    expect(pairsOf(simplify(tieList(0, []), false))).toEqual([]);
  });
});
