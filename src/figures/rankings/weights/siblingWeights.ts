import type { IndexResult } from '../../../measures/index/indexResult';
import type { NodeWeights } from '../../state/nodeWeights';

/** Weights in percent of the children of a node, by id; they sum to 100. */
export function siblingWeights({ tree, weights }: IndexResult, parent: number): NodeWeights {
  return Object.fromEntries(
    (tree.children[parent] ?? []).map((child) => [
      tree.nodes[child]?.id ?? '',
      Math.round((weights[child] ?? 0) * 10_000) / 100,
    ]),
  );
}
