import { leafHosts } from './leafHosts';
import type { Network } from './network';
import { reportSteps, type OnProgress } from './progress';

/** Shortest paths that lead to each node, every tie one step long; the node itself is not counted. */
export interface Distances {
  /** How many other nodes have a path to it. */
  readonly reached: Int32Array;
  /** Sum of the steps of these paths. */
  readonly total: Float64Array;
  /** Steps of the longest of these paths, 0 where there is none. */
  readonly farthest: Int32Array;
}

/**
 * Searches in breadth from every node, directed against the ties.
 *
 * @param onProgress hears the share of nodes that have been searched from
 */
export function distances(network: Network, onProgress?: OnProgress): Distances {
  const { n, incoming } = network;
  const { offsets, neighbours } = incoming;
  const hosts = leafHosts(network);
  const reached = new Int32Array(n);
  const total = new Float64Array(n);
  const farthest = new Int32Array(n);
  const queue = new Int32Array(n);
  const steps = new Int32Array(n);
  const report = reportSteps(n, onProgress);
  for (let end = 0; end < n; end++) {
    report(end + 1);
    if (hosts[end] !== -1) continue;
    steps.fill(-1);
    steps[end] = 0;
    queue[0] = end;
    let found = 1;
    let sum = 0;
    for (let head = 0; head < found; head++) {
      const node = queue[head]!;
      sum += steps[node]!;
      for (let arc = offsets[node]!; arc < offsets[node + 1]!; arc++) {
        const next = neighbours[arc]!;
        if (steps[next] !== -1) continue;
        steps[next] = steps[node]! + 1;
        queue[found++] = next;
      }
    }
    reached[end] = found - 1;
    total[end] = sum;
    farthest[end] = steps[queue[found - 1]!]!;
  }
  hosts.forEach((host, leaf) => {
    if (host === -1) return;
    // One step more than from its host to every node but the two; a host has other neighbours.
    reached[leaf] = reached[host]!;
    total[leaf] = total[host]! + reached[host]! - 1;
    farthest[leaf] = farthest[host]! + 1;
  });
  return { reached, total, farthest };
}
