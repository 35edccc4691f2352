import { expect, test } from 'vitest';
import { diagramScene } from '../../../src/charts/network/diagramScene';
import { liftedScene } from '../../../src/views/network/stage/lifted';
import { diagramInput } from './networks';

const scene = diagramScene(
  diagramInput(
    [{ x: 100 }, { x: 400, group: 1 }, { x: 700 }, { x: 900 }],
    [
      { source: 0, target: 1 },
      { source: 1, target: 2 },
      { source: 2, target: 3 },
    ],
    { emphasised: new Set(['node-3']) },
  ),
);

test('a node is lifted with its neighbours and its ties in ink, with all their names', () => {
  const lifted = liftedScene(scene, 'node-1');
  expect(lifted?.nodes.map(({ key, opacity }) => [key, opacity]).sort()).toEqual([
    ['node-0', 1],
    ['node-1', 1],
    ['node-2', 1],
  ]);
  expect(lifted?.ties.map(({ key, colour, opacity }) => [key, colour, opacity]).sort()).toEqual([
    ['tie-0', scene.ink, 1],
    ['tie-1', scene.ink, 1],
  ]);
  expect(lifted?.labels.map(({ text }) => text).sort()).toEqual(['Node 0', 'Node 1', 'Node 2']);
});

test('a tie is lifted with its two ends', () => {
  const lifted = liftedScene(scene, 'tie-2');
  expect(lifted?.nodes.map(({ key }) => key).sort()).toEqual(['node-2', 'node-3']);
  expect(lifted?.ties.map(({ key }) => key)).toEqual(['tie-2']);
});

test('what is not in the scene lifts nothing', () => {
  expect(liftedScene(scene, '__proto__')).toBeNull();
});
