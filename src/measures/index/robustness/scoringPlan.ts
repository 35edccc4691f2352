import { aggregate } from '../aggregate';
import type { IndexTree } from '../indexTree';
import type { Column } from '../indexValues';
import { siblingWeights } from '../weights/siblingWeights';
import { type GroupStep, groupStep } from './groupStep';
import { linearStep } from './linearStep';
import type { PreparedDefinition } from './withoutNode';

/** An index as flat steps that calculate its score again and again with other weights. */
export interface ScoringPlan {
  readonly tree: IndexTree;
  /** Rows with a score, the highest first, by period. */
  readonly ranked: readonly Int32Array[];
  /** Weight of each node among its siblings, on any scale, before anything is varied. */
  readonly baseWeights: Float64Array;
  /** Score of the root, written anew by each call of `run`; 0 where there is none. */
  readonly score: Column;
  /** Calculates the score with these weights by node; `false` where a mean is not defined for a value. */
  readonly run: (weights: Float64Array) => boolean;
}

/**
 * Makes the plan of an index. What is the same with all weights is found out once: which rows have a value at which
 * node, and weights that come from the values, which are those of the scores before anything is varied. A weight above
 * 0 has to stay so.
 *
 * @throws {IndexError} naming unit and node where a mean or weights are not defined
 */
export function scoringPlan({ definition, prepared }: PreparedDefinition): ScoringPlan {
  const { tree, rowsByPeriod } = prepared;
  const { scores, groups } = aggregate(prepared, siblingWeights(tree, definition, prepared));
  const baseWeights = new Float64Array(tree.nodes.length).fill(1);
  const columns = scores.map((column) => column.map((value) => (Number.isNaN(value) ? 0 : value)));
  const presence = scores.map((column) => column.map((value) => (Number.isNaN(value) ? 0 : 1)));
  const isLinear = (node: number): boolean =>
    tree.nodes[node]!.aggregation === 'arithmetic' &&
    groups[node]?.byRow === null &&
    [node, ...tree.children[node]!].every((each) => !presence[each]!.includes(0));
  const steps: GroupStep[] = [];
  // A parent comes before its children, and needs their scores.
  for (let node = tree.nodes.length - 1; node >= 0; node--) {
    const group = groups[node];
    if (!group) continue;
    tree.children[node]!.forEach((child, place) => (baseWeights[child] = group.weights[place]!));
    if (!isLinear(node))
      steps.push(groupStep({ prepared, node, columns, presence, byRow: group.byRow, baseWeights }));
    else if (node === 0 || !isLinear(tree.parent[node]!))
      steps.push(linearStep(tree, node, columns, isLinear));
  }
  const nominal = scores[0]!;
  const ranked = rowsByPeriod.map((rows) =>
    rows.filter((row) => !Number.isNaN(nominal[row])).sort((a, b) => nominal[b]! - nominal[a]!),
  );
  return { tree, ranked, baseWeights, score: columns[0]!, run };

  function run(weights: Float64Array): boolean {
    for (let step = 0; step < steps.length; step++) if (!steps[step]!(weights)) return false;
    return true;
  }
}
