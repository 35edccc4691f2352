import type { Network } from './network';

/** Ties within and between the groups of a partition. */
export interface Mixing {
  readonly groups: number;
  /**
   * Distinct ties, row by row: from group i to group j at `i * groups + j`. Without direction a tie between two
   * groups stands in both places, and one within a group once.
   */
  readonly ties: Float64Array;
  /** Sum of the weights of the same ties. */
  readonly weight: Float64Array;
  /** Nodes whose group is not known. */
  readonly unknownNodes: number;
  /** Ties left out because the group of an end is not known. */
  readonly unknownTies: number;
}

/** Counts ties by the groups of their ends. */
export function mixing({ ties: distinct, isDirected }: Network, groups: ArrayLike<number>): Mixing {
  const known = Array.from(groups);
  const count = known.reduce((most, group) => Math.max(most, group + 1), 0);
  const ties = new Float64Array(count * count);
  const weight = new Float64Array(count * count);
  let unknownTies = 0;
  distinct.source.forEach((from, tie) => {
    const a = known[from]!;
    const b = known[distinct.target[tie]!]!;
    if (a < 0 || b < 0) {
      unknownTies++;
      return;
    }
    const places = isDirected || a === b ? [a * count + b] : [a * count + b, b * count + a];
    for (const place of places) {
      ties[place]!++;
      weight[place]! += distinct.weight[tie]!;
    }
  });
  return {
    groups: count,
    ties,
    weight,
    unknownNodes: known.filter((group) => group < 0).length,
    unknownTies,
  };
}
