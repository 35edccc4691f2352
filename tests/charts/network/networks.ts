import type { DiagramInput, DiagramNode, DiagramTie } from '../../../src/charts/network/diagramInput';
import type { LayoutInput, Positions } from '../../../src/charts/network/layout/layoutInput';
import { palette } from '../../../src/theme/palette';
import { seededRandom } from '../../bench/random';

export type Pair = readonly [source: number, target: number];

export function layoutInput(n: number, pairs: readonly Pair[], more: Partial<LayoutInput> = {}): LayoutInput {
  return {
    n,
    source: pairs.map(([source]) => source),
    target: pairs.map(([, target]) => target),
    weight: pairs.map(() => 1),
    ...more,
  };
}

/** Pieces as a real network has them: a large one in four groups, some stars and rings, and many pairs. */
export function manyPieces(): { readonly input: LayoutInput; readonly pieceOf: readonly number[] } {
  const random = seededRandom(7);
  const pairs: Pair[] = [];
  const groups: number[] = [];
  const pieceOf: number[] = [];
  const add = (size: number, groupOf: (i: number) => number) => {
    const first = groups.length;
    const piece = new Set(pieceOf).size;
    for (let i = 0; i < size; i++) {
      groups.push(groupOf(i));
      pieceOf.push(piece);
    }
    return first;
  };
  const large = add(60, (i) => i % 4);
  for (let i = 1; i < 60; i++) {
    pairs.push([large + i, large + (i < 4 ? i - 1 : i % 4)]);
    if (i > 8) pairs.push([large + i, large + i - 4 * (1 + Math.floor(random()))]);
  }
  for (let star = 0; star < 4; star++) {
    const first = add(7, () => 4 + star);
    for (let i = 1; i < 7; i++) pairs.push([first, first + i]);
  }
  for (let i = 0; i < 25; i++) {
    const first = add(2, () => 10 + i);
    pairs.push([first, first + 1]);
  }
  return { input: layoutInput(groups.length, pairs, { groups }), pieceOf };
}

export const placeOf = (positions: Positions, node: number) =>
  [positions[2 * node] ?? NaN, positions[2 * node + 1] ?? NaN] as const;

export function distance(positions: Positions, a: number, b: number): number {
  const [p, q] = [placeOf(positions, a), placeOf(positions, b)];
  return Math.hypot(p[0] - q[0], p[1] - q[1]);
}

export function diagramInput(
  nodes: readonly Partial<DiagramNode>[],
  ties: readonly Partial<DiagramTie>[] = [],
  more: Partial<DiagramInput> = {},
): DiagramInput {
  return {
    width: 880,
    height: 480,
    palette: palette('light'),
    textSize: 12,
    nodes: nodes.map((node, i) => ({
      key: `node-${i}`,
      label: `Node ${i}`,
      name: `Node ${i}`,
      x: 0,
      y: 0,
      value: 1,
      group: 0,
      isSecondMode: false,
      ...node,
    })),
    ties: ties.map((tie, i) => ({
      key: `tie-${i}`,
      label: `Tie ${i}`,
      source: 0,
      target: 1,
      weight: 1,
      isBetween: false,
      isReportedOnly: false,
      ...tie,
    })),
    extent: [0, 0, 1000, 1000 / (11 / 6)],
    view: null,
    emphasised: null,
    emphasisedTies: null,
    mostLabels: 45,
    ...more,
  };
}
