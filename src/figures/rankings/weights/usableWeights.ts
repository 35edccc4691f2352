import type { IndexNode } from '../../../model/indexDefinition';
import type { NodeWeights } from '../../state/nodeWeights';

/** Weights of a link that can be used, and the nodes of those that cannot. */
export interface UsableWeights {
  readonly weights: NodeWeights;
  readonly refused: readonly string[];
}

/** Leaves out weights of nodes that the index does not have, and those that leave siblings without any weight. */
export function usableWeights(nodes: readonly IndexNode[], weights: NodeWeights): UsableWeights {
  const asked = Object.keys(weights);
  const parentOf = new Map(nodes.map(({ id, parent }) => [id, parent]));
  const totals = new Map<string | null, number>();
  for (const { id, parent, weight = 1 } of nodes)
    totals.set(
      parent,
      (totals.get(parent) ?? 0) + (Object.hasOwn(weights, id) ? (weights[id] ?? 0) : weight),
    );
  const isUsable = (id: string) => {
    const parent = parentOf.get(id);
    return parent !== undefined && (totals.get(parent) ?? 0) > 0;
  };
  return {
    weights: Object.fromEntries(asked.filter(isUsable).map((id) => [id, weights[id] ?? 0])),
    refused: asked.filter((id) => !isUsable(id)),
  };
}
