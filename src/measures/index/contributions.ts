import type { IndexResult } from './indexResult';

/**
 * What each child of a node adds to its score, by child and row; they add up to the score. In an
 * arithmetic mean that is weight times value, weights being shares of those of the children present. The
 * other means, and the benefit of the doubt, are no such sums: there the same products are multiplied by
 * score / arithmetic mean, which keeps their proportions. 0 for a child that is missing, `NaN` where the
 * node has no score.
 *
 * @param node number of a node in the result's tree
 * @returns an empty list for an indicator, and for a node of Copeland scores, which have no such parts
 */
export function contributions(
  { tree, scores, weights, unitWeights }: Pick<IndexResult, 'tree' | 'scores' | 'weights' | 'unitWeights'>,
  node = 0,
): Float64Array[] {
  const children = tree.children[node]!;
  const { aggregation } = tree.nodes[node]!;
  const score = scores[node]!;
  const parts = children.map(() => score.map((value) => (Number.isNaN(value) ? NaN : 0)));
  if (children.length === 0 || aggregation === 'copeland') return [];
  const isMean = aggregation === 'arithmetic' && !unitWeights.has(children[0]!);
  const weightOf = (child: number, row: number) => unitWeights.get(child)?.[row] ?? weights[child]!;
  score.forEach((whole, row) => {
    if (Number.isNaN(whole)) return;
    let [sum, total] = [0, 0];
    children.forEach((child, place) => {
      const value = scores[child]![row]!;
      const weight = weightOf(child, row);
      if (!(weight > 0) || Number.isNaN(value)) return;
      parts[place]![row] = weight * value;
      sum += weight * value;
      total += weight;
    });
    const scale = isMean ? 1 / total : sum === 0 ? 1 : whole / sum;
    for (const part of parts) part[row]! *= scale;
  });
  return parts;
}
