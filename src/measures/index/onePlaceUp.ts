import { aggregateGroup } from './aggregateGroup';
import type { IndexResult } from './indexResult';
import { scaleTops } from './scaleTops';

/** What one node alone would have to reach for its unit to draw level with the one above. */
export interface RiseNeeded {
  readonly node: number;
  readonly from: number;
  /** On the scale of the node's score; `null` where not even the top of the scale is enough, or nothing is known. */
  readonly to: number | null;
}

export interface OnePlaceUp {
  /** Row of the unit above, the lowest of those ranked higher in the same period. */
  readonly above: number;
  readonly rises: readonly RiseNeeded[];
}

/**
 * What it would take a unit to rise by one place: for each node the score at which, all others being as
 * they are, the unit draws level with the one above it; more than that and it has passed. Scales and
 * weights stay as they are.
 *
 * @param nodes numbers of indicators or pillars; not the root
 * @returns `null` for a unit that is first or not ranked, and where Copeland scores lie between a node and
 *   the root, since they do not follow from the unit's own values
 */
export function onePlaceUp(result: IndexResult, row: number, nodes: readonly number[]): OnePlaceUp | null {
  const { tree, scores, score, rank, periods } = result;
  const isOutranked = (other: number) =>
    rank[other]! > 0 && rank[other]! < rank[row]! && periods?.[other] === periods?.[row];
  const higher = [...rank.keys()].filter(isOutranked);
  const isCopeland = nodes.some((node) =>
    pathUp(result, node).some((n) => tree.nodes[n]!.aggregation === 'copeland'),
  );
  if (higher.length === 0 || isCopeland) return null;
  const above = higher.reduce((lowest, other) => (score[other]! < score[lowest]! ? other : lowest));
  const tops = scaleTops(result);
  const rises = nodes.map((node) => {
    const from = scores[node]![row]!;
    const reaches = (value: number) => scoreWith(result, row, node, value) >= score[above]!;
    const isPossible = tops[node]! > from && reaches(tops[node]!);
    return { node, from, to: isPossible ? lowestThat(reaches, from, tops[node]!) : null };
  });
  return { above, rises };
}

/** The smallest value between two, to the last digits, for which a condition holds that holds from there on. */
function lowestThat(holds: (value: number) => boolean, low: number, high: number): number {
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}

function pathUp({ tree }: IndexResult, node: number): number[] {
  const path: number[] = [];
  for (let above = tree.parent[node]!; above >= 0; above = tree.parent[above]!) path.push(above);
  return path;
}

/** Score of the root in a row if one node had another value there. */
function scoreWith(result: IndexResult, row: number, node: number, value: number): number {
  const { tree, scores, weights, unitWeights } = result;
  let [changed, now] = [node, value];
  for (const above of pathUp(result, node)) {
    const children = tree.children[above]!;
    const before = scores[above]![row]!;
    if (Number.isNaN(before)) return NaN;
    const weightsHere = Float64Array.from(
      children,
      (child) => unitWeights.get(child)?.[row] ?? weights[child]!,
    );
    const mean = (valueOf: (child: number) => number) =>
      aggregateGroup({
        columns: children.map((child) => Float64Array.of(valueOf(child))),
        weights: { weights: weightsHere, byRow: null },
        aggregation: tree.nodes[above]!.aggregation,
        rowsByPeriod: [Int32Array.of(0)],
        isAvailable: () => true,
        refuse: () => undefined,
      })[0]!;
    const after = mean((child) => (child === changed ? now : scores[child]![row]!));
    // A benefit of the doubt is a multiple of the mean with the same weights.
    const isMultiple = unitWeights.has(children[0]!) && tree.nodes[above]!.aggregation === 'arithmetic';
    now = isMultiple ? (after * before) / mean((child) => scores[child]![row]!) : after;
    changed = above;
  }
  return now;
}
