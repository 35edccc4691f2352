import type { Aggregation } from '../../model/indexDefinition';
import type { IndexProblem } from '../../model/indexProblem';
import { aggregateGroup } from './aggregateGroup';
import { IndexError, indexProblem } from './indexError';
import type { Column } from './indexValues';
import type { PreparedIndex } from './prepare';
import type { GroupWeights } from './weights/groupWeights';

/** Gives the weights of the children of a node, whose scores are already known. */
export type Weigh = (node: number, columns: readonly Column[]) => GroupWeights;

/** What aggregation needs of a prepared index. */
export type ToAggregate = Pick<
  PreparedIndex,
  'tree' | 'units' | 'periods' | 'rowsByPeriod' | 'availability' | 'normalised'
>;

export interface Aggregated {
  /** By node; the normalised values of an indicator. */
  readonly scores: readonly Column[];
  /** Weights of the children of each node; `null` of an indicator. */
  readonly groups: readonly (GroupWeights | null)[];
}

/**
 * Scores of all nodes, from the indicators up. A node has no value in a row where less of its indicators
 * is present than its threshold, or where none of its children has a value; a mean is over the children
 * present, by their weights.
 *
 * @param weigh weights of the children of a node; any scale
 * @throws {IndexError} naming unit and node where a mean is not defined or too large
 */
export function aggregate(prepared: ToAggregate, weigh: Weigh): Aggregated {
  const { tree, units, periods, rowsByPeriod, availability, normalised } = prepared;
  const scores: Column[] = new Array<Column>(tree.nodes.length);
  const groups: (GroupWeights | null)[] = tree.nodes.map(() => null);
  // A parent comes before its children, so the last node has everything under it behind it.
  for (let node = tree.nodes.length - 1; node >= 0; node--) {
    const children = tree.children[node]!;
    if (children.length === 0) {
      scores[node] = normalised[node]!;
      continue;
    }
    const columns = children.map((child) => scores[child]!);
    const weights = weigh(node, columns);
    const share = availability[node]!;
    const { availability: threshold, aggregation } = tree.nodes[node]!;
    const problems: IndexProblem[] = [];
    groups[node] = weights;
    scores[node] = aggregateGroup({
      columns,
      weights,
      aggregation,
      rowsByPeriod,
      isAvailable: (row) => share[row]! >= threshold,
      refuse: (row, place, value) =>
        problems.push(
          indexProblem(value < 0 && isPower(aggregation) ? 'below-zero' : 'not-above-zero', {
            node: tree.nodes[children[place]!]!.id,
            unit: units[row] ?? null,
            period: periods?.[row] ?? null,
            details: { value, method: nameOf(aggregation), parent: tree.nodes[node]!.id },
          }),
        ),
    });
    scores[node]!.forEach((value, row) => {
      if (Math.abs(value) === Infinity && problems.length === 0)
        problems.push(
          indexProblem('too-large', {
            node: tree.nodes[node]!.id,
            field: 'aggregation',
            unit: units[row] ?? null,
            period: periods?.[row] ?? null,
            details: { value },
          }),
        );
    });
    if (problems.length > 0) throw new IndexError(problems);
  }
  return { scores, groups };
}

function isPower(aggregation: Aggregation): boolean {
  return typeof aggregation === 'object' && aggregation.exponent > 0;
}

function nameOf(aggregation: Aggregation): string {
  return typeof aggregation === 'object' ? aggregation.method : aggregation;
}
