import { degreeOf } from './adjacency';
import type { Network } from './network';
import { proportions } from './proportions';
import { forEachTriangle } from './triangles';

/**
 * Burt's constraint (1992) of each node i: the sum over its neighbours j of (p_ij + sum_q p_iq p_qj)^2, where
 * p_ij is the weight between i and j, both directions together, as a share of all weight that i has. `NaN`,
 * not defined, for a node without ties.
 */
export function constraint({ n, either }: Network): Float64Array {
  const shares = proportions(either);
  const invested = shares.slice();
  // Only a third node tied to both adds an indirect share.
  forEachTriangle(either, (ab, ba, ac, ca, bc, cb) => {
    invested[ab]! += shares[ac]! * shares[cb]!;
    invested[ba]! += shares[bc]! * shares[ca]!;
    invested[ac]! += shares[ab]! * shares[bc]!;
    invested[ca]! += shares[cb]! * shares[ba]!;
    invested[bc]! += shares[ba]! * shares[ac]!;
    invested[cb]! += shares[ca]! * shares[ab]!;
  });
  return Float64Array.from({ length: n }, (_, node) =>
    degreeOf(either, node) === 0
      ? NaN
      : invested
          .subarray(either.offsets[node], either.offsets[node + 1])
          .reduce((sum, share) => sum + share * share, 0),
  );
}
