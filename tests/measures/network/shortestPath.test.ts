import fc from 'fast-check';
import { singleSourceLength } from 'graphology-shortest-path';
import { expect, test } from 'vitest';
import { shortestPath } from '../../../src/measures/network/shortestPath';
import { toGraph } from '../../../src/measures/network/toGraph';
import { family, florence } from './published';
import { anyTies, path, tieList, type Pair } from './ties';

test('from the Pazzi to the Ginori leads through Salviati, Medici and Albizzi', () => {
  const found = shortestPath(florence, family('Pazzi'), family('Ginori'));
  expect(found?.nodes).toEqual(['Pazzi', 'Salviati', 'Medici', 'Albizzi', 'Ginori'].map(family));
});

test('names all ties of each step, in whatever direction they are listed', () => {
  const ties = tieList(3, [
    [0, 1],
    [1, 2],
    [1, 0],
    [1, 1],
    [2, 1],
  ]);
  expect(shortestPath(ties, 0, 2)).toEqual({
    nodes: [0, 1, 2],
    ties: [
      [0, 2],
      [1, 4],
    ],
  });
  expect(shortestPath(ties, 0, 2, { directed: true })?.ties).toEqual([[0], [1]]);
});

test('is a single node to itself, and none to another piece or against the direction', () => {
  expect(shortestPath(path(2), 1, 1)).toEqual({ nodes: [1], ties: [] });
  expect(shortestPath(tieList(3, [[0, 1]]), 0, 2)).toBeNull();
  expect(shortestPath(path(3), 2, 0, { directed: true })).toBeNull();
});

test('is as long as a search says, has ties at each step, and does not depend on the order of ties', () => {
  fc.assert(
    fc.property(anyTies, fc.boolean(), fc.nat(), fc.nat(), (ties, directed, a, b) => {
      const [from, to] = [a % ties.n, b % ties.n];
      const found = shortestPath(ties, from, to, { directed });
      const steps = singleSourceLength(toGraph(ties, { directed }), from)[to];
      expect(found?.ties.length).toBe(steps);
      for (const own of found?.ties ?? []) expect(own).not.toEqual([]);
      const turned = Array.from(ties.source, (start, tie): Pair => [
        start,
        ties.target[tie] ?? NaN,
      ]).reverse();
      expect(shortestPath(tieList(ties.n, turned), from, to, { directed })?.nodes).toEqual(found?.nodes);
    }),
  );
});
