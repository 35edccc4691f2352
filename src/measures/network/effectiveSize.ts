import { degreeOf } from './adjacency';
import type { Network } from './network';
import { proportions } from './proportions';
import { forEachTriangle } from './triangles';

/**
 * Burt's effective size (1992) of the neighbourhood of each node i: its neighbours j less what is redundant of
 * each, sum_q p_iq m_jq, where p_iq is the weight between i and q, both directions together, as a share of all
 * weight that i has, and m_jq that between j and q as a share of the greatest that j has. Without weights this
 * is d - 2t/d of d neighbours with t ties among them (Borgatti 1997). `NaN`, not defined, without ties.
 */
export function effectiveSize({ n, either }: Network): Float64Array {
  const { neighbours } = either;
  const shares = proportions(either);
  const relative = relativeToGreatest(either);
  const redundancy = new Float64Array(n);
  forEachTriangle(either, (ab, ba, ac, ca, bc, cb) => {
    redundancy[neighbours[ba]!]! += shares[ac]! * relative[bc]! + shares[ab]! * relative[cb]!;
    redundancy[neighbours[ab]!]! += shares[bc]! * relative[ac]! + shares[ba]! * relative[ca]!;
    redundancy[neighbours[ac]!]! += shares[cb]! * relative[ab]! + shares[ca]! * relative[ba]!;
  });
  return redundancy.map((redundant, node) => {
    const degree = degreeOf(either, node);
    return degree === 0 ? NaN : degree - redundant;
  });
}

/** Weight of the tie to each neighbour as a share of the greatest of the node. */
function relativeToGreatest({ n, offsets, weights }: Network['either']): Float64Array {
  const shares = weights.slice();
  for (let node = 0; node < n; node++) {
    const own = shares.subarray(offsets[node], offsets[node + 1]);
    const greatest = own.reduce((most, weight) => Math.max(most, weight), 0);
    own.forEach((weight, place) => (own[place] = weight / greatest));
  }
  return shares;
}
