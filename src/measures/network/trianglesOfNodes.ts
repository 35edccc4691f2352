import type { Adjacency } from './adjacency';
import { forEachTriangle } from './triangles';

/** Number of triangles that each node is part of. */
export function trianglesOfNodes(adjacency: Adjacency): Float64Array {
  const { n, neighbours } = adjacency;
  const counts = new Float64Array(n);
  forEachTriangle(adjacency, (ab, ba, ac) => {
    counts[neighbours[ba]!]!++;
    counts[neighbours[ab]!]!++;
    counts[neighbours[ac]!]!++;
  });
  return counts;
}
