import { leafHosts } from './leafHosts';
import type { Network } from './network';
import { reportSteps, type OnProgress } from './progress';

/**
 * Share of the shortest paths between other nodes that lead through each node: Brandes (2001), every tie
 * one step long, divided by (n-1)(n-2)/2, directed by (n-1)(n-2). 0 for fewer than three nodes. Paths are
 * counted in floating point, because there can be more of them than an integer holds.
 *
 * @param onProgress hears the share of nodes from which paths have been counted
 */
export function betweenness(network: Network, onProgress?: OnProgress): Float64Array {
  const { n, outgoing } = network;
  const { offsets, neighbours } = outgoing;
  const hosts = leafHosts(network);
  const leaves = new Int32Array(n);
  for (const host of hosts) if (host !== -1) leaves[host]!++;
  const result = new Float64Array(n);
  const queue = new Int32Array(n);
  const distance = new Int32Array(n);
  const paths = new Float64Array(n);
  const dependency = new Float64Array(n);
  const stepFrom = new Int32Array(neighbours.length);
  const stepTo = new Int32Array(neighbours.length);
  const report = reportSteps(n, onProgress);
  for (let start = 0; start < n; start++) {
    report(start + 1);
    if (hosts[start] !== -1) continue;
    distance.fill(-1);
    distance[start] = 0;
    paths[start] = 1;
    dependency[start] = 0;
    queue[0] = start;
    let reached = 1;
    let steps = 0;
    for (let head = 0; head < reached; head++) {
      const node = queue[head]!;
      const further = distance[node]! + 1;
      for (let arc = offsets[node]!; arc < offsets[node + 1]!; arc++) {
        const next = neighbours[arc]!;
        const known = distance[next]!;
        if (known === -1) {
          distance[next] = further;
          paths[next] = 0;
          dependency[next] = 0;
          queue[reached++] = next;
        } else if (known !== further) continue;
        paths[next]! += paths[node]!;
        stepFrom[steps] = node;
        stepTo[steps++] = next;
      }
    }
    // Backwards, all steps from a node come before those to it: what depends on it is known by then.
    for (let step = steps - 1; step >= 0; step--) {
      const node = stepFrom[step]!;
      const next = stepTo[step]!;
      dependency[node]! += (paths[node]! / paths[next]!) * (1 + dependency[next]!);
    }
    // Each leaf of the start has the same paths beyond it, and all of its paths lead through the start.
    const searches = 1 + leaves[start]!;
    for (let place = 1; place < reached; place++)
      result[queue[place]!]! += searches * dependency[queue[place]!]!;
    result[start]! += leaves[start]! * (reached - 2);
  }
  // Undirected, every pair has been counted from both of its ends.
  const pairs = (n - 1) * (n - 2);
  return n < 3 ? result : result.map((sum) => sum / pairs);
}
