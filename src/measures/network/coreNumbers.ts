import { degreeOf } from './adjacency';
import type { Network } from './network';

/**
 * Core number of each node: the greatest k for which it is part of a piece of the network in which everyone
 * has k neighbours (Seidman 1983), by Batagelj and Zaversnik (2003). Ties are taken without direction.
 */
export function coreNumbers({ n, either }: Network): Int32Array {
  const { offsets, neighbours } = either;
  const core = Int32Array.from({ length: n }, (_, node) => degreeOf(either, node));
  const nodes = Int32Array.from({ length: n }, (_, node) => node).sort((a, b) => core[a]! - core[b]!);
  const place = new Int32Array(n);
  nodes.forEach((node, position) => (place[node] = position));
  const binStart = startsOfDegrees(core);
  for (const node of nodes) {
    for (let arc = offsets[node]!; arc < offsets[node + 1]!; arc++) {
      const neighbour = neighbours[arc]!;
      if (core[neighbour]! <= core[node]!) continue;
      // The neighbour becomes the first of its bin, and the bin begins one place later without it.
      const first = binStart[core[neighbour]!]!++;
      const other = nodes[first]!;
      const from = place[neighbour]!;
      nodes[first] = neighbour;
      nodes[from] = other;
      place[neighbour] = first;
      place[other] = from;
      core[neighbour]!--;
    }
  }
  return core;
}

/** For each number of neighbours, how many nodes have fewer. */
function startsOfDegrees(degrees: Int32Array): Int32Array {
  const greatest = degrees.reduce((most, degree) => Math.max(most, degree), 0);
  const starts = new Int32Array(greatest + 2);
  for (const degree of degrees) starts[degree + 1]!++;
  for (let degree = 1; degree < starts.length; degree++) starts[degree]! += starts[degree - 1]!;
  return starts;
}
