import { connectedComponents } from 'graphology-components';
import { numberGroups } from './numberGroups';
import type { Network } from './network';
import { toGraph } from './toGraph';

/** Pieces that no tie joins, each with the number of its nodes, the largest first. */
export interface Components {
  /** Number of the component of each node: by size, then by smallest node. */
  readonly component: Int32Array;
  readonly sizes: Int32Array;
}

/** The connected components, directed the weakly connected ones. */
export function components({ n, undirectedTies }: Network): Components {
  const found = new Int32Array(n);
  connectedComponents(toGraph(undirectedTies)).forEach((nodes, number) => {
    for (const node of nodes) found[Number(node)] = number;
  });
  const { group, sizes } = numberGroups(found);
  return { component: group, sizes };
}
