import type { SimpleTies } from './simplify';

/** Neighbours of every node in one array: those of node `i` stand from `offsets[i]` to before `offsets[i + 1]`. */
export interface Adjacency {
  readonly n: number;
  readonly offsets: Int32Array;
  /** Ascending within a node. */
  readonly neighbours: Int32Array;
  /** Weight of the tie to each neighbour. */
  readonly weights: Float64Array;
}

/** Along which way ties are followed. */
export type Direction = 'outgoing' | 'incoming' | 'both';

/** Neighbours of every node along the ties (`outgoing`), against them (`incoming`), or either way (`both`). */
export function toAdjacency(ties: SimpleTies, direction: Direction): Adjacency {
  const { n, source, target, weight } = ties;
  const offsets = new Int32Array(n + 1);
  const count = (ends: Int32Array) => ends.forEach((node) => offsets[node + 1]!++);
  if (direction !== 'incoming') count(source);
  if (direction !== 'outgoing') count(target);
  for (let node = 0; node < n; node++) offsets[node + 1]! += offsets[node]!;
  const neighbours = new Int32Array(offsets[n]!);
  const weights = new Float64Array(offsets[n]!);
  const next = offsets.slice(0, n);
  const fill = (from: Int32Array, to: Int32Array) =>
    from.forEach((node, tie) => {
      const place = next[node]!++;
      neighbours[place] = to[tie]!;
      weights[place] = weight[tie]!;
    });
  // Ties are sorted by source and, without a direction, have the smaller number first: so neighbours ascend.
  if (direction !== 'outgoing') fill(target, source);
  if (direction !== 'incoming') fill(source, target);
  return { n, offsets, neighbours, weights };
}

/** Number of neighbours of a node. */
export function degreeOf({ offsets }: Adjacency, node: number): number {
  return offsets[node + 1]! - offsets[node]!;
}
