import Graph from 'graphology';
import type { NetworkOptions } from './network';
import { simplify } from './simplify';
import type { TieList } from './tieList';

/** A tie of a graph. */
export interface TieAttributes {
  readonly weight: number;
  [name: string]: unknown;
}

/**
 * A graphology graph with the nodes `'0'` to `'n - 1'` in this order. Parallel ties are merged and their
 * weights added up; ties of a node with itself are left out. The order of `ties` makes no difference.
 */
export function toGraph(
  ties: TieList,
  { directed = false }: NetworkOptions = {},
): Graph<Record<string, unknown>, TieAttributes> {
  const { n, source, target, weight } = simplify(ties, directed);
  const graph = new Graph<Record<string, unknown>, TieAttributes>({
    type: directed ? 'directed' : 'undirected',
    allowSelfLoops: false,
  });
  for (let node = 0; node < n; node++) graph.addNode(String(node));
  source.forEach((from, tie) => {
    graph.addEdge(String(from), String(target[tie]), { weight: weight[tie]! });
  });
  return graph;
}
