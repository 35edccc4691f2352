import { degreeOf } from './adjacency';
import type { Network } from './network';

/**
 * The only neighbour of each node that has no other, -1 for the rest and for both nodes of a lone pair. All paths of
 * such a leaf lead through its host, so that searching from the host answers for the leaf. Directed, none is told.
 */
export function leafHosts({ n, isDirected, either }: Network): Int32Array {
  return Int32Array.from({ length: n }, (_, node) => {
    if (isDirected || degreeOf(either, node) !== 1) return -1;
    const host = either.neighbours[either.offsets[node]!]!;
    return degreeOf(either, host) === 1 ? -1 : host;
  });
}
