import { expect, test } from 'vitest';
import { toGraph } from '../../../src/measures/network/toGraph';
import { tieList } from './ties';

const ties = tieList(3, [
  [1, 0, 2],
  [0, 1],
  [2, 2],
]);

test('a graph has the nodes by number, and each tie once with its weight', () => {
  const graph = toGraph(ties);
  expect([graph.type, graph.nodes()]).toEqual(['undirected', ['0', '1', '2']]);
  expect(graph.mapEdges((_, { weight }, source, target) => [source, target, weight])).toEqual([
    ['0', '1', 3],
  ]);
});

test('a directed graph has a tie for each direction', () => {
  const graph = toGraph(ties, { directed: true });
  expect(graph.mapEdges((_, { weight }, source, target) => [source, target, weight])).toEqual([
    ['0', '1', 1],
    ['1', '0', 2],
  ]);
});
