import { degreeOf } from './adjacency';
import type { Network } from './network';
import { trianglesOfNodes } from './trianglesOfNodes';

/**
 * 3 * triangles / connected triples (Newman, Watts and Strogatz 2002), of ties without direction and weight.
 *
 * @returns `null` where no node has two neighbours
 */
export function transitivity({ n, either }: Network): number | null {
  let triples = 0;
  for (let node = 0; node < n; node++) {
    const degree = degreeOf(either, node);
    triples += (degree * (degree - 1)) / 2;
  }
  // Each triangle is counted at its three nodes.
  const closed = trianglesOfNodes(either).reduce((sum, count) => sum + count, 0);
  return triples === 0 ? null : closed / triples;
}
