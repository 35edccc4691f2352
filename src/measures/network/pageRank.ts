import type { Network } from './network';

const damping = 0.85;
/** The error shrinks by the damping factor each round, and is below 1e-14 by then. */
const maxRounds = 200;
const tolerance = 1e-14;

/**
 * PageRank of each node (Page and others 1999) with damping 0.85, along the ties in proportion to their weights;
 * a node without a tie to follow leads to every node alike. The values add up to 1.
 */
export function pageRank({ n, outgoing }: Network): Float64Array {
  const { offsets, neighbours, weights } = outgoing;
  const sums = Float64Array.from({ length: n }, (_, node) =>
    weights.subarray(offsets[node], offsets[node + 1]).reduce((sum, weight) => sum + weight, 0),
  );
  let ranks = new Float64Array(n).fill(1 / n);
  for (let round = 0, change = Infinity; round < maxRounds && change > tolerance; round++) {
    const stuck = ranks.reduce((sum, rank, node) => (sums[node] === 0 ? sum + rank : sum), 0);
    const next = new Float64Array(n).fill((1 - damping + damping * stuck) / n);
    ranks.forEach((rank, node) => {
      for (let arc = offsets[node]!; arc < offsets[node + 1]!; arc++)
        next[neighbours[arc]!]! += (damping * rank * weights[arc]!) / sums[node]!;
    });
    change = next.reduce((sum, rank, node) => sum + Math.abs(rank - ranks[node]!), 0);
    ranks = next;
  }
  return ranks;
}
