import type { Network } from './network';

/** The surroundings of a node. */
export interface EgoNetwork {
  /** The node itself and those around it, ascending. */
  readonly nodes: Int32Array;
  /** For each of them, how many steps away it is. */
  readonly steps: Int32Array;
}

/** The nodes within some steps of a node, whatever the direction of the ties. */
export function egoNetwork({ either }: Network, ego: number, within: 1 | 2): EgoNetwork {
  const steps = new Map([[ego, 0]]);
  let edge = [ego];
  for (let step = 1; step <= within; step++) {
    const reached: number[] = [];
    for (const node of edge) {
      for (const neighbour of either.neighbours.subarray(either.offsets[node], either.offsets[node + 1])) {
        if (steps.has(neighbour)) continue;
        steps.set(neighbour, step);
        reached.push(neighbour);
      }
    }
    edge = reached;
  }
  const nodes = Int32Array.from(steps.keys()).sort();
  return { nodes, steps: nodes.map((node) => steps.get(node)!) };
}
