import { degreeOf, type Adjacency } from './adjacency';

/** Hears the places in `neighbours` of the six ways along the sides of a triangle of nodes a, b and c. */
export type TriangleVisitor = (
  ab: number,
  ba: number,
  ac: number,
  ca: number,
  bc: number,
  cb: number,
) => void;

/**
 * Visits every triangle of ties without direction once. Ties are followed only towards the end with more
 * neighbours, so that pairs of neighbours of a hub are never tried: at most m^1.5 steps for m ties
 * (Latapy 2008).
 */
export function forEachTriangle(adjacency: Adjacency, visit: TriangleVisitor): void {
  const { n, neighbours } = adjacency;
  const back = reverseArcs(adjacency);
  const { starts, arcs } = upwardArcs(adjacency);
  const arcTo = new Int32Array(n).fill(-1);
  for (let a = 0; a < n; a++) {
    const ups = arcs.subarray(starts[a], starts[a + 1]);
    for (const ab of ups) arcTo[neighbours[ab]!] = ab;
    for (const ab of ups) {
      const b = neighbours[ab]!;
      for (let i = starts[b]!; i < starts[b + 1]!; i++) {
        const bc = arcs[i]!;
        const ac = arcTo[neighbours[bc]!]!;
        if (ac !== -1) visit(ab, back[ab]!, ac, back[ac]!, bc, back[bc]!);
      }
    }
    for (const ab of ups) arcTo[neighbours[ab]!] = -1;
  }
}

/** For each place in `neighbours` that of the same tie seen from its other end. */
function reverseArcs({ n, offsets, neighbours }: Adjacency): Int32Array {
  const next = offsets.slice(0, n);
  // Neighbours ascend, so nodes visited in ascending order fill the places of each of them in order.
  return neighbours.map((neighbour) => next[neighbour]!++);
}

/** The ways from each node to neighbours with more neighbours, of equal ones with a greater number. */
function upwardArcs(adjacency: Adjacency): { starts: Int32Array; arcs: Int32Array } {
  const { n, offsets, neighbours } = adjacency;
  const starts = new Int32Array(n + 1);
  const arcs = new Int32Array(neighbours.length / 2);
  let count = 0;
  for (let node = 0; node < n; node++) {
    for (let arc = offsets[node]!; arc < offsets[node + 1]!; arc++) {
      const neighbour = neighbours[arc]!;
      const more = degreeOf(adjacency, neighbour) - degreeOf(adjacency, node);
      if (more > 0 || (more === 0 && neighbour > node)) arcs[count++] = arc;
    }
    starts[node + 1] = count;
  }
  return { starts, arcs };
}
