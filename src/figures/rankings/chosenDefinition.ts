import type {
  Choices,
  Imputation,
  IndexDefinition,
  IndexNode,
  Normalisation,
  Treatment,
  Weighting,
} from '../../model/indexDefinition';
import type { RankingsState } from '../state/rankingsState';

/** A score of this mean and spread stays above 0, as geometric and harmonic means need. */
const positiveScore = { mean: 50, sd: 10 } as const;

function normalisationOf({ normalisation }: RankingsState): Normalisation | null {
  if (normalisation === 'defined') return null;
  if (normalisation === 'z-score') return { method: normalisation, ...positiveScore };
  return normalisation === 'min-max' ? { method: normalisation, range: [1, 100] } : { method: normalisation };
}

function imputationOf({ missing }: RankingsState): Imputation | null {
  if (missing === 'defined') return null;
  return missing === 'group-mean' || missing === 'group-median'
    ? { method: missing, group: 'region' }
    : { method: missing };
}

const treatmentOf = ({ treatment }: RankingsState): Treatment | null =>
  treatment === 'defined' ? null : { method: treatment, skewness: 2, kurtosis: 3.5, limit: 5 };

function weightingOf({ weighting }: RankingsState): Weighting | null {
  if (weighting === 'defined') return null;
  return weighting === 'benefit-of-the-doubt'
    ? { method: weighting, shares: [0.05, 0.5] }
    : { method: weighting };
}

/** What a choice for the whole index replaces in every node. */
function withoutOwn(node: IndexNode, replaced: readonly (keyof Choices)[]): IndexNode {
  const kept = Object.entries(node).filter(([key]) => !replaced.some((choice) => choice === key));
  return Object.fromEntries(kept) as unknown as IndexNode;
}

/**
 * The definition of an index with a reader's choices in place of its own. An aggregation that is chosen is
 * that of the root, across the pillars; the other choices hold for every node. Nodes with a weight set by
 * hand have given weights among their siblings.
 */
export function chosenDefinition(original: IndexDefinition, state: RankingsState): IndexDefinition {
  const normalisation = normalisationOf(state);
  const imputation = imputationOf(state);
  const treatment = treatmentOf(state);
  const weighting = weightingOf(state);
  const whole: Choices = {
    ...(normalisation === null ? {} : { normalisation }),
    ...(imputation === null ? {} : { imputation }),
    ...(treatment === null ? {} : { treatment }),
    ...(weighting === null ? {} : { weighting }),
    ...(state.least === 0 ? {} : { availability: state.least / 100 }),
  };
  const replaced = Object.keys(whole) as (keyof Choices)[];
  const weighed = new Set(
    original.nodes.filter(({ id }) => Object.hasOwn(state.weights, id)).map(({ parent }) => parent),
  );
  const isZero = imputation?.method === 'zero';
  const nodes = original.nodes.map((node) => {
    const weight = Object.hasOwn(state.weights, node.id) ? state.weights[node.id] : undefined;
    return {
      ...withoutOwn(node, replaced),
      ...(isZero && node.direction === -1 ? { imputation: { method: 'none' } as const } : {}),
      ...(weight === undefined ? {} : { weight }),
      ...(weighed.has(node.id) ? { weighting: { method: 'given' } as const } : {}),
      ...(node.parent === null && state.aggregation !== 'defined' ? { aggregation: state.aggregation } : {}),
    };
  });
  return { ...original, ...whole, nodes };
}
