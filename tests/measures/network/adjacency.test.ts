import fc from 'fast-check';
import { expect, test } from 'vitest';
import { degreeOf, type Adjacency } from '../../../src/measures/network/adjacency';
import { toNetwork } from '../../../src/measures/network/network';
import { anyTies, tieList } from './ties';

const listed = ({ n, offsets, neighbours, weights }: Adjacency) =>
  Array.from({ length: n }, (_, node) =>
    Array.from(neighbours.subarray(offsets[node], offsets[node + 1]), (neighbour, place) => [
      neighbour,
      weights[(offsets[node] ?? 0) + place],
    ]),
  );

test('neighbours stand along, against and whatever the direction of the ties', () => {
  const network = toNetwork(
    tieList(3, [
      [0, 1, 2],
      [1, 0, 3],
      [2, 0],
    ]),
    { directed: true },
  );
  expect(listed(network.outgoing)).toEqual([[[1, 2]], [[0, 3]], [[0, 1]]]);
  expect(listed(network.incoming)).toEqual([
    [
      [1, 3],
      [2, 1],
    ],
    [[0, 2]],
    [],
  ]);
  expect(listed(network.either)).toEqual([
    [
      [1, 5],
      [2, 1],
    ],
    [[0, 5]],
    [[0, 1]],
  ]);
});

test('neighbours ascend, and whoever has one is one', () => {
  fc.assert(
    fc.property(anyTies, fc.boolean(), (ties, directed) => {
      const { either, outgoing, incoming } = toNetwork(ties, { directed });
      const [any, there, back] = [either, outgoing, incoming].map((adjacency) => listed(adjacency));
      any?.forEach((neighbours, node) => {
        expect(neighbours).toHaveLength(degreeOf(either, node));
        expect(neighbours).toEqual(neighbours.toSorted(([a = 0], [b = 0]) => a - b));
        for (const [other = 0, weight] of neighbours) expect(any[other]).toContainEqual([node, weight]);
      });
      there?.forEach((neighbours, node) => {
        for (const [other = 0, weight] of neighbours) expect(back?.[other]).toContainEqual([node, weight]);
      });
    }),
  );
});
