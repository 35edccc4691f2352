import type { IndexTree } from '../indexTree';

/** Weights brought to a sum of 1 among siblings, by node; the root has 1. */
export function siblingShares(
  { children }: Pick<IndexTree, 'children'>,
  weights: Float64Array,
): Float64Array {
  const shares = new Float64Array(weights.length).fill(1);
  for (const siblings of children) {
    const total = siblings.reduce((sum, child) => sum + weights[child]!, 0);
    for (const child of siblings) shares[child] = weights[child]! / total;
  }
  return shares;
}
