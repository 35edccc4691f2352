import { degreeOf } from './adjacency';
import type { Network } from './network';
import { trianglesOfNodes } from './trianglesOfNodes';

/**
 * Local clustering coefficient: of the pairs of neighbours of each node, the share that is tied (Watts and
 * Strogatz 1998). 0 below two neighbours. Ties are taken without direction and weight.
 */
export function clustering({ either }: Network): Float64Array {
  return trianglesOfNodes(either).map((triangles, node) => {
    const degree = degreeOf(either, node);
    return degree < 2 ? 0 : triangles / ((degree * (degree - 1)) / 2);
  });
}
