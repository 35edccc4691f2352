import { hasFixedScale } from '../../../measures/index/steps/fixedScale';
import { denominate } from '../../../measures/index/steps/denominate';
import type { IndexResult } from '../../../measures/index/indexResult';
import type { Column, IndexValues } from '../../../measures/index/indexValues';
import type { IndexDefinition, IndexNode, Normalisation } from '../../../model/indexDefinition';

/** An index whose scales do not depend on who is in it. */
export interface FixedIndex {
  readonly definition: IndexDefinition;
  /** Values of other periods as this definition takes them. */
  valuesOf(values: IndexValues): IndexValues;
}

const usualRange = [1, 100] as const;

function endsOf(column: Column): readonly [low: number, high: number] {
  let [low, high] = [Infinity, -Infinity];
  for (const value of column) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}

/**
 * An index with fixed goalposts in place of scales that depend on the data: the ends of each indicator at one date
 * after the treatment of outliers, clamped, so that scores of other dates can be compared. Nothing is treated anew;
 * where the treatment took the logarithm, values of other dates have the same one taken. Weights that come from the
 * data stay those of the date, unless they differ from unit to unit. Robustness varies neither scales nor outliers.
 */
export function fixedGoalposts(definition: IndexDefinition, at: IndexResult): FixedIndex {
  const { tree, treated, imputed, treatments, weights, unitWeights } = at;
  const logged = new Set(treatments.filter(({ method }) => method === 'log').map(({ node }) => node));
  const numbers = new Map(tree.nodes.map(({ id }, node) => [id, node]));
  const isKept = unitWeights.size > 0;
  const scaleOf = (node: number): Normalisation | null => {
    const { normalisation, direction = 1 } = tree.nodes[node] ?? {};
    const column = treated[node];
    if (normalisation === undefined || !column) return null;
    const { target } = normalisation;
    if (normalisation.method === 'distance-to-target' && target !== undefined) {
      const [low, high] = endsOf(column);
      return { method: 'goalposts', limits: direction === 1 ? [low, target] : [target, high], range: [0, 1] };
    }
    if (hasFixedScale(normalisation)) return normalisation;
    const range = normalisation.method === 'min-max' ? (normalisation.range ?? usualRange) : usualRange;
    return { method: 'goalposts', limits: endsOf(column), range };
  };
  const fixed = (node: IndexNode): IndexNode => {
    const number = numbers.get(node.id) ?? -1;
    const scale = scaleOf(number);
    return {
      ...node,
      treatment: { method: 'none' },
      ...(isKept ? {} : { weight: weights[number] ?? 1, weighting: { method: 'given' } }),
      ...(scale === null ? {} : { normalisation: scale }),
      ...(logged.has(number) ? { denominator: null } : {}),
    };
  };
  const { robustness } = definition;
  const varied = robustness && { ...robustness, normalisation: [], winsorisationLimit: [] };
  return {
    definition: {
      ...definition,
      ...(varied && { robustness: varied }),
      treatment: { method: 'none' },
      nodes: definition.nodes.map(fixed),
    },
    valuesOf: (values) => {
      const columns = new Map(values.columns);
      for (const number of logged) {
        const node = tree.nodes[number];
        const before = imputed[number];
        if (node === undefined || !before) continue;
        const [low, high] = endsOf(before);
        const log = (value: number) => Math.log(Math.max(value, low) - low + 0.01 * (high - low));
        columns.set(node.id, denominate(node, values, []).map(log));
      }
      return { ...values, columns };
    },
  };
}
