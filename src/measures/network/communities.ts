import { randomLcg } from 'd3';
import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import { modularity } from './modularity';
import type { Network } from './network';
import { numberGroups } from './numberGroups';
import { shuffledNumbers } from './shuffledNumbers';
import type { SimpleTies } from './simplify';

/** A network parted into groups with many ties within and few between. */
export interface Communities {
  /** Community of each node: 0 is the largest, of equal ones that with the smallest node number. */
  readonly community: Int32Array;
  /** Number of nodes of each community; a node without ties is one of its own. */
  readonly sizes: Int32Array;
  /** Modularity Q; `null` without ties. */
  readonly modularity: number | null;
}

export interface CommunityOptions {
  readonly seed?: number;
}

const runs = 10;

/**
 * Communities by Louvain (Blondel and others 2008), resolution 1, of weighted ties without direction. What the method
 * finds depends on the order in which it visits the nodes, so the best of ten orders by modularity is kept. The same
 * network and seed give the same communities, in whatever order the ties are listed.
 */
export function communities(network: Network, { seed = 1 }: CommunityOptions = {}): Communities {
  const random = randomLcg(seed);
  const { n, undirectedTies } = network;
  let best = { groups: Int32Array.from({ length: n }, (_, node) => node), quality: -Infinity };
  for (let run = 0; run < runs; run++) {
    const graph = shuffledGraph(undirectedTies, random);
    const found = louvain.detailed(graph, { resolution: 1, randomWalk: false });
    // Sums that differ in their last digits only are no better.
    if (found.modularity > best.quality + 1e-12) {
      const groups = Int32Array.from({ length: n }, (_, node) => found.communities[node]!);
      best = { groups, quality: found.modularity };
    }
  }
  const { group, sizes } = numberGroups(best.groups);
  return { community: group, sizes, modularity: modularity(network, group) };
}

/**
 * The ties as a graph with the nodes in random order. The library keeps the places of neighbours in the smallest
 * integers that hold all but the last, and so loses the last node where there are 2^8 or 2^16 places: two further
 * nodes with a tie of no weight step over these numbers.
 */
function shuffledGraph({ n, source, target, weight }: SimpleTies, random: () => number): Graph {
  const graph = new Graph({ type: 'undirected' });
  for (const node of shuffledNumbers(n, random)) graph.addNode(String(node));
  source.forEach((from, tie) => {
    graph.addEdge(String(from), String(target[tie]), { weight: weight[tie] });
  });
  const places = 2 * source.length;
  if (places === 2 ** 8 || places === 2 ** 16) graph.mergeEdge('first', 'second', { weight: 0 });
  return graph;
}
