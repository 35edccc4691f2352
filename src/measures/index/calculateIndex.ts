import type { IndexDefinition } from '../../model/indexDefinition';
import { aggregate, type Aggregated } from './aggregate';
import type { IndexResult } from './indexResult';
import type { IndexTree } from './indexTree';
import type { Column, IndexValues } from './indexValues';
import { prepare, type PreparedIndex } from './prepare';
import { rankRows } from './rankRows';
import { unrankedRows } from './unrankedRows';
import { inShares } from './weights/setWeights';
import { siblingWeights } from './weights/siblingWeights';
import { unitShares } from './weights/unitShares';

/**
 * Calculates an index from a definition in which `parseDefinition` has found nothing wrong, and values
 * that fit it.
 *
 * @throws {IndexError} naming node and unit for all that stands in the way at the first step that is not defined
 */
export function calculateIndex(definition: IndexDefinition, values: IndexValues): IndexResult {
  return scorePrepared(definition, prepare(definition, values));
}

/** Steps 7 to 9 on indicators already normalised: what remains to be done when only weights or aggregation change. */
export function scorePrepared(definition: IndexDefinition, prepared: PreparedIndex): IndexResult {
  const { rowsByPeriod, ...steps } = prepared;
  const aggregated = aggregate(prepared, siblingWeights(prepared.tree, definition, prepared));
  const score = aggregated.scores[0]!;
  const weights = nodeWeights(prepared.tree, aggregated);
  return {
    ...steps,
    scores: aggregated.scores,
    unranked: unrankedRows(prepared, aggregated.scores),
    weights,
    unitWeights: weightsByUnit(prepared.tree, aggregated),
    effectiveWeights: effectiveWeights(prepared.tree, weights),
    score,
    rank: rankRows(score, rowsByPeriod),
  };
}

/** Weight of each node among its siblings, summing to 1; the root has 1. */
function nodeWeights(tree: IndexTree, { groups }: Aggregated): Float64Array {
  const weights = new Float64Array(tree.nodes.length).fill(1);
  groups.forEach((group, node) => {
    if (group)
      inShares(group.weights).forEach((weight, place) => (weights[tree.children[node]![place]!] = weight));
  });
  return weights;
}

function weightsByUnit(tree: IndexTree, { groups }: Aggregated): Map<number, Column> {
  const weights = new Map<number, Column>();
  groups.forEach((group, node) => {
    if (group?.byRow)
      unitShares(group.byRow).forEach((column, place) => weights.set(tree.children[node]![place]!, column));
  });
  return weights;
}

/** Share of each node in the whole: the product of the weights from it up to the root. */
export function effectiveWeights({ parent }: IndexTree, weights: Float64Array): Float64Array {
  const effective = weights.slice();
  for (let node = 1; node < effective.length; node++) effective[node]! *= effective[parent[node]!]!;
  return effective;
}
