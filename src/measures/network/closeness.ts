import type { Distances } from './distances';

/**
 * Closeness of each node, (r / (n-1)) * (r / sum of distances) with r the nodes reached: the form for networks
 * in pieces of Wasserman and Faust (1994). 0 for a node that none reaches. Directed, distances are those from
 * the others to the node.
 */
export function closeness({ reached, total }: Distances): Float64Array {
  const others = reached.length - 1;
  return Float64Array.from(reached, (count, node) =>
    count === 0 ? 0 : (count / others) * (count / total[node]!),
  );
}
