import type { IndexDefinition } from '../../../model/indexDefinition';
import type { Weigh } from '../aggregate';
import { IndexError, indexProblem } from '../indexError';
import type { IndexTree } from '../indexTree';
import type { Column } from '../indexValues';
import { withoutNoise } from '../withoutNoise';
import { benefitOfTheDoubt } from './benefitOfTheDoubt';
import { entropyWeights } from './entropyWeights';
import type { GroupWeights } from './groupWeights';
import { pcaWeights } from './pcaWeights';
import { setWeights } from './setWeights';
import { unitShares } from './unitShares';
import { WeightingError } from './weightingError';

/** Names the rows and columns in which weights are not defined. */
export interface Labels {
  readonly units: readonly string[];
  readonly periods: readonly string[] | null;
}

const fixed = (weights: Float64Array): GroupWeights => ({ weights, byRow: null });

/**
 * Weights of the children of each node by the method chosen for the node. *Equal* lets every indicator
 * count the same: a child weighs as many indicators as are under it. *Equal by pillar* lets all siblings
 * count the same. A child without siblings has the weight 1 by every method. A benefit of the doubt of several
 * children is their sum, and needs the arithmetic aggregation.
 *
 * @throws {IndexError} `weights-not-defined`, naming node and unit, where the values do not define weights
 */
export function siblingWeights(
  tree: IndexTree,
  { weightSets }: Pick<IndexDefinition, 'weightSets'>,
  labels: Labels,
): Weigh {
  return (node, columns) => {
    const { weighting, aggregation, id } = tree.nodes[node]!;
    const children = tree.children[node]!;
    const isSum = weighting.method === 'benefit-of-the-doubt' && aggregation === 'arithmetic';
    if (children.length === 1 && !isSum) return fixed(Float64Array.of(1));
    try {
      switch (weighting.method) {
        case 'given':
          return fixed(Float64Array.from(children, (child) => tree.nodes[child]!.weight ?? 1));
        case 'equal':
          return fixed(Float64Array.from(children, (child) => tree.leavesUnder[child]!.length));
        case 'equal-by-pillar':
          return fixed(new Float64Array(children.length).fill(1));
        case 'set':
          return fixed(
            setWeights(
              children.map((child) => tree.nodes[child]!),
              weightSets ?? {},
              weighting.set,
            ),
          );
        case 'pca':
          return fixed(pcaWeights(columns.map(withoutNoise)));
        case 'entropy':
          return fixed(entropyWeights(columns.map(withoutNoise)));
        case 'benefit-of-the-doubt':
          if (!isSum) throw new WeightingError('not-a-sum');
          return unitWeights(columns, weighting.shares ?? [0, 1]);
      }
    } catch (error) {
      if (!(error instanceof WeightingError)) throw error;
      const { fault, column, row } = error;
      const child = column === null ? undefined : children[column];
      throw new IndexError([
        indexProblem('weights-not-defined', {
          node: child === undefined ? id : tree.nodes[child]!.id,
          field: 'weighting',
          unit: row === null ? null : (labels.units[row] ?? null),
          period: row === null ? null : (labels.periods?.[row] ?? null),
          details: { method: weighting.method, fault, parent: id },
        }),
      ]);
    }
  };
}

/** Multipliers by row; a unit with nothing above 0 has a score of 0 by any. */
function unitWeights(columns: readonly Column[], shares: readonly [number, number]): GroupWeights {
  const byRow = benefitOfTheDoubt(columns, shares).map((column) =>
    column.map((value) => (Number.isNaN(value) ? 0 : value)),
  );
  const weights = unitShares(byRow).map((column) => {
    const known = column.filter((value) => !Number.isNaN(value));
    return known.reduce((sum, value) => sum + value, 0) / known.length;
  });
  return { weights: Float64Array.from(weights), byRow };
}
