import { aggregateGroup } from '../aggregateGroup';
import type { Column } from '../indexValues';
import type { PreparedIndex } from '../prepare';
import { quasiArithmeticMean } from '../quasiArithmeticMean';
import { arithmeticStep } from './arithmeticStep';
import type { FlatGroup } from './flatGroup';
import { multipliedStep } from './multipliedStep';
import { quasiArithmeticStep } from './quasiArithmeticStep';

/** Calculates the score of one node with these weights; `false` where a mean is not defined for a value. */
export type GroupStep = (weights: Float64Array) => boolean;

export interface StepInput {
  readonly prepared: PreparedIndex;
  readonly node: number;
  /** Scores by node, 0 where there is none: those of the children are read, that of the node is written. */
  readonly columns: readonly Column[];
  /** 1 where a node has a score, by node. */
  readonly presence: readonly Column[];
  /** Multipliers of a benefit of the doubt by child and row. */
  readonly byRow: readonly Column[] | null;
  readonly baseWeights: Float64Array;
}

/** The flat calculation of one node. */
export function groupStep({ prepared, node, columns, presence, byRow, baseWeights }: StepInput): GroupStep {
  const { aggregation } = prepared.tree.nodes[node]!;
  const children = prepared.tree.children[node]!;
  const group: FlatGroup = {
    children: Int32Array.from(children),
    columns: children.map((child) => columns[child]!),
    presence: children.map((child) => presence[child]!),
    target: columns[node]!,
    isPresent: Uint8Array.from(presence[node]!),
  };
  if (byRow)
    return multipliedStep(group, {
      byRow,
      base: Float64Array.from(children, (child) => baseWeights[child]!),
    });
  if (aggregation === 'copeland') return copelandStep(group, prepared);
  if (aggregation !== 'arithmetic') return quasiArithmeticStep(group, quasiArithmeticMean(aggregation));
  return arithmeticStep(group);
}

/** Comparisons of all pairs of units take so long that nothing is won by flat arrays. */
function copelandStep(group: FlatGroup, { rowsByPeriod }: PreparedIndex): GroupStep {
  const { children, columns, presence, target, isPresent } = group;
  return (weights) => {
    const scores = aggregateGroup({
      columns: columns.map((column, place) =>
        column.map((value, row) => (presence[place]![row] === 1 ? value : NaN)),
      ),
      weights: { weights: Float64Array.from(children, (child) => weights[child]!), byRow: null },
      aggregation: 'copeland',
      rowsByPeriod,
      isAvailable: (row) => isPresent[row] === 1,
      refuse: () => undefined,
    });
    scores.forEach((score, row) => (target[row] = isPresent[row] === 1 ? score : 0));
    return true;
  };
}
