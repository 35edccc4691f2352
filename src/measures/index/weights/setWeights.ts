import type { IndexNode } from '../../../model/indexDefinition';

type WeightSet = Readonly<Record<string, number>>;

/**
 * Weights of siblings from a named set, or without a name the mean over all sets of the shares that each
 * gives them (budget allocation). A node that a set does not name keeps its own weight.
 */
export function setWeights(
  siblings: readonly IndexNode[],
  sets: Readonly<Record<string, WeightSet>>,
  name: string | undefined,
): Float64Array {
  const weightsIn = (set: WeightSet) =>
    Float64Array.from(siblings, ({ id, weight = 1 }) => (Object.hasOwn(set, id) ? set[id]! : weight));
  if (name !== undefined) return weightsIn(Object.hasOwn(sets, name) ? sets[name]! : {});
  const shares = Object.values(sets).map((set) => inShares(weightsIn(set)));
  return Float64Array.from(siblings, (_, i) => shares.reduce((sum, set) => sum + set[i]!, 0) / shares.length);
}

/** Weights brought to a sum of 1. */
export function inShares(weights: Float64Array): Float64Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
