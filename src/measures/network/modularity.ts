import libraryModularity from 'graphology-metrics/graph/modularity';
import type { Network } from './network';
import { toGraph } from './toGraph';

/**
 * Modularity Q of any partition (Newman and Girvan 2004; weighted: Newman 2004), resolution 1, of ties without
 * direction: the share of weight within groups less what it would be if ties fell at random.
 *
 * @param groups group of each node, -1 = not known: such a node is left out with its ties
 * @returns `null` where no tie is left
 */
export function modularity({ n, undirectedTies }: Network, groups: ArrayLike<number>): number | null {
  const { source, target, weight } = undirectedTies;
  const known = Array.from(source.keys()).filter(
    (tie) => groups[source[tie]!]! >= 0 && groups[target[tie]!]! >= 0,
  );
  if (known.length === 0) return null;
  const graph = toGraph({
    n,
    source: known.map((tie) => source[tie]!),
    target: known.map((tie) => target[tie]!),
    weight: known.map((tie) => weight[tie]!),
  });
  return libraryModularity(graph, { getNodeCommunity: (node: string) => groups[Number(node)]! });
}
