import { aggregateGroup } from './aggregateGroup';
import type { IndexResult } from './indexResult';
import type { Column } from './indexValues';

/**
 * The highest score that each node can have: of an indicator the end of its range, or the largest value
 * found where its scale has no end; of a
 * benefit of the doubt 1; of other nodes that of all children at their tops.
 */
export function scaleTops({ tree, normalised, weights, unitWeights, scores }: IndexResult): Float64Array {
  const tops = new Float64Array(tree.nodes.length);
  for (let node = tops.length - 1; node >= 0; node--) {
    const children = tree.children[node]!;
    const { aggregation, normalisation } = tree.nodes[node]!;
    if (children.length === 0)
      tops[node] =
        normalisation.method === 'min-max' || normalisation.method === 'goalposts'
          ? (normalisation.range ?? [0, 100])[1]
          : largest(normalised[node]!);
    else if (unitWeights.has(children[0]!)) tops[node] = 1;
    else if (aggregation === 'copeland') tops[node] = largest(scores[node]!);
    else
      tops[node] = aggregateGroup({
        columns: children.map((child) => Float64Array.of(tops[child]!)),
        weights: { weights: Float64Array.from(children, (child) => weights[child]!), byRow: null },
        aggregation,
        rowsByPeriod: [],
        isAvailable: () => true,
        refuse: () => undefined,
      })[0]!;
  }
  return tops;
}

function largest(column: Column): number {
  return column.reduce((most, value) => (value > most ? value : most), -Infinity);
}
