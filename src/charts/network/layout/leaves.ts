import { tieLength } from './layoutInput';
import type { Place } from './outline';
import type { Piece } from './pieces';

/** A piece without the leaves of its largest hubs. */
export interface Pruned {
  /** Nodes that stay, by their place in the whole piece. */
  readonly kept: readonly number[];
  /** Leaves by the place of their hub, both in the whole piece. */
  readonly leaves: ReadonlyMap<number, readonly number[]>;
}

/** Nodes with a single tie that a hub may have before they are put around it all at once. */
const mostLeaves = 60;
/** Room of a leaf: side of a square. */
const roomOfLeaf = tieLength * 0.55;
/** Cosine and sine of the golden angle, typed in so that every engine takes the same. */
const turn = { cos: -0.7373688780783197, sin: 0.675490294261524 } as const;

function pushTo(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** Takes the leaves of hubs with very many away: a simulation of thousands of equal nodes takes long and shows no more. */
export function prune({ nodes, source, target }: Piece, degree: ArrayLike<number>): Pruned {
  const byHub = new Map<number, number[]>();
  source.forEach((from, tie) => {
    const to = target[tie]!;
    for (const [leaf, hub] of [
      [from, to],
      [to, from],
    ] as const)
      if (degree[leaf] === 1 && degree[hub]! > 1) pushTo(byHub, hub, leaf);
  });
  const leaves = new Map([...byHub].filter(([, list]) => list.length > mostLeaves));
  const isLeaf = new Set([...leaves.values()].flat());
  return { kept: [...nodes.keys()].filter((i) => !isLeaf.has(i)), leaves };
}

/** Radius of a disc of leaves around a hub of a radius. */
export const discRadius = (inner: number, count: number) =>
  Math.sqrt(inner * inner + (count * roomOfLeaf * roomOfLeaf) / Math.PI);

/** Places of leaves around a hub, like the seeds of a sunflower (Vogel 1979). */
export function sunflower(hub: Place, inner: number, count: number): Place[] {
  let [cos, sin] = [1, 0];
  return Array.from({ length: count }, (_, i) => {
    const radius = discRadius(inner, i + 0.5);
    const place = { x: hub.x + radius * cos, y: hub.y + radius * sin };
    [cos, sin] = [cos * turn.cos - sin * turn.sin, sin * turn.cos + cos * turn.sin];
    return place;
  });
}
