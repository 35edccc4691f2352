import { describe, expect, test } from 'vitest';
import { communityChanges } from '../../../src/measures/network/communityChanges';
import { compareCommunities } from '../../../src/measures/network/compareCommunities';

/** Flows of `nodes` nodes a step: `[[0, 1, 4]]` = four nodes from community 0 to community 1. */
function flowsOf(steps: readonly (readonly [from: number, to: number, nodes: number])[]) {
  const nodes = steps.flatMap(([from, to, n]) => Array.from({ length: n }, () => [from, to] as const));
  return compareCommunities(
    nodes.map(([from]) => from),
    nodes.map(([, to]) => to),
  ).flows;
}

describe('what became of communities', () => {
  test('are kept that have more than half of all their nodes in common', () => {
    expect(
      communityChanges(
        flowsOf([
          [0, 7, 6],
          [0, -1, 2],
          [-1, 7, 3],
        ]),
        2,
      ),
    ).toEqual({
      kept: [[0, 7]],
      merged: [],
      split: [],
      pieces: new Map(),
      fresh: [],
      gone: [],
    });
    expect(
      communityChanges(
        flowsOf([
          [0, 7, 6],
          [0, -1, 3],
          [-1, 7, 3],
        ]),
        2,
      ).kept,
    ).toEqual([]);
  });

  test('merge where most nodes of several go to one, and split where several come from one', () => {
    const changes = communityChanges(
      flowsOf([
        [0, 0, 4],
        [1, 0, 4],
        [2, 2, 5],
        [2, 3, 4],
      ]),
      2,
    );
    expect([changes.merged, changes.split, changes.kept]).toEqual([[0], [2], [[2, 2]]]);
    expect([...changes.pieces]).toEqual([
      [2, 2],
      [3, 2],
    ]);
  });

  test('are new without a node from before, and gone without one now', () => {
    const changes = communityChanges(
      flowsOf([
        [0, 0, 3],
        [-1, 1, 3],
        [1, -1, 3],
      ]),
      2,
    );
    expect([changes.fresh, changes.gone]).toEqual([[1], [1]]);
  });

  test('are not spoken of where they are too small', () => {
    expect(
      communityChanges(
        flowsOf([
          [0, 0, 5],
          [-1, 1, 3],
          [1, -1, 3],
          [2, 0, 3],
        ]),
        4,
      ),
    ).toEqual({
      kept: [[0, 0]],
      merged: [],
      split: [],
      pieces: new Map(),
      fresh: [],
      gone: [],
    });
  });

  test('a community has one that it was kept from at the most', () => {
    const { kept } = communityChanges(
      flowsOf([
        [0, 0, 4],
        [1, 0, 4],
        [2, 1, 9],
        [2, 2, 1],
      ]),
      1,
    );
    expect(kept).toEqual([[2, 1]]);
  });
});
