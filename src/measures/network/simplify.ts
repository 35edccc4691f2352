import type { TieList } from './tieList';

/** Ties of which no two join the same nodes and none joins a node with itself. */
export interface SimpleTies extends TieList {
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly weight: Float64Array;
  /** How many ties of a node with itself were left out. */
  readonly selfTies: number;
  /** How many ties were added to an earlier one between the same nodes. */
  readonly parallelTies: number;
}

/**
 * Merges parallel ties, adding up their weights, and leaves out ties of a node with itself.
 *
 * @param isDirected whether a tie from a to b differs from one from b to a; if not, the smaller number comes first
 * @returns the ties by source, then target, whatever the order of `ties`
 */
export function simplify({ n, source, target, weight }: TieList, isDirected: boolean): SimpleTies {
  const weights = new Map<number, number>();
  let selfTies = 0;
  for (let tie = 0; tie < source.length; tie++) {
    const from = source[tie]!;
    const to = target[tie]!;
    if (from === to) {
      selfTies++;
      continue;
    }
    const key = isDirected || from < to ? from * n + to : to * n + from;
    weights.set(key, (weights.get(key) ?? 0) + weight[tie]!);
  }
  const keys = Float64Array.from(weights.keys()).sort();
  return {
    n,
    source: Int32Array.from(keys, (key) => Math.floor(key / n)),
    target: Int32Array.from(keys, (key) => key % n),
    weight: Float64Array.from(keys, (key) => weights.get(key)!),
    selfTies,
    parallelTies: source.length - selfTies - keys.length,
  };
}
