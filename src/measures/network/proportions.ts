import type { Adjacency } from './adjacency';

/** Weight of the tie to each neighbour as a share of all weights of the node, in the places of `neighbours`. */
export function proportions({ n, offsets, weights }: Adjacency): Float64Array {
  const shares = new Float64Array(weights.length);
  for (let node = 0; node < n; node++) {
    const own = weights.subarray(offsets[node], offsets[node + 1]);
    const sum = own.reduce((total, weight) => total + weight, 0);
    shares.set(
      own.map((weight) => weight / sum),
      offsets[node],
    );
  }
  return shares;
}
