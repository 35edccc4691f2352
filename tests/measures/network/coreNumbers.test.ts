import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coreNumbers } from '../../../src/measures/network/coreNumbers';
import { toNetwork, type Network } from '../../../src/measures/network/network';
import { karate } from './published';
import { anyTies, barbell, complete, cycle, star, tieList } from './ties';

test('the karate club has a core of ten members in which everyone has four friends', () => {
  // As networkx 3.6 gives them.
  expect([...coreNumbers(toNetwork(karate))]).toEqual([
    4, 4, 4, 4, 3, 3, 3, 4, 4, 2, 3, 1, 2, 4, 2, 2, 2, 2, 2, 3, 2, 2, 2, 3, 3, 3, 2, 3, 3, 3, 4, 3, 4, 4,
  ]);
});

test('a complete network of n nodes is an (n-1)-core, a circle a 2-core, a star a 1-core', () => {
  expect([...coreNumbers(toNetwork(complete(5)))]).toEqual([4, 4, 4, 4, 4]);
  expect([...coreNumbers(toNetwork(cycle(4)))]).toEqual([2, 2, 2, 2]);
  expect([...coreNumbers(toNetwork(barbell(4)))]).toEqual(Array(8).fill(3));
  expect(new Set(coreNumbers(toNetwork(star(70_000))))).toEqual(new Set([1]));
});

test('a node without ties is in no core, and a tie back adds nothing', () => {
  const ties = tieList(3, [
    [0, 1],
    [1, 0],
  ]);
  expect([...coreNumbers(toNetwork(ties, { directed: true }))]).toEqual([1, 1, 0]);
  expect([...coreNumbers(toNetwork(tieList(0, [])))]).toEqual([]);
});

test('it is what taking away nodes with too few neighbours leaves', () => {
  fc.assert(
    fc.property(anyTies, (ties) => {
      const network = toNetwork(ties);
      expect([...coreNumbers(network)]).toEqual(byTakingAway(network));
    }),
  );
});

function byTakingAway({ n, either }: Network): number[] {
  const core = Array<number>(n).fill(0);
  for (let k = 1; k < n; k++) {
    const left = new Set(core.keys());
    const around = (node: number) =>
      [...either.neighbours.subarray(either.offsets[node], either.offsets[node + 1])].filter((other) =>
        left.has(other),
      );
    for (let before = -1; before !== left.size;) {
      before = left.size;
      for (const node of left) if (around(node).length < k) left.delete(node);
    }
    for (const node of left) core[node] = k;
  }
  return core;
}
