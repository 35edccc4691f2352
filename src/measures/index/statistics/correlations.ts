import type { IndexResult } from '../indexResult';
import { completeRows } from './completeRows';
import { pearson } from './pearson';

/** What a correlation may warn of: two nodes say nearly the same, or pull against each other. */
export type CorrelationFlag = 'redundant' | 'negative';

/** Correlation of two nodes of an index over the rows where both have a value. */
export interface NodeCorrelation {
  readonly first: number;
  readonly second: number;
  readonly isSiblings: boolean;
  /** Whether both are under the same child of the root. */
  readonly isSamePillar: boolean;
  /** Rows where both have a value. */
  readonly n: number;
  /** `NaN` where it is not defined. */
  readonly r: number;
  readonly flag: CorrelationFlag | null;
}

/** Above this two nodes say nearly the same. */
export const redundant = 0.9;

/**
 * Correlations of the normalised indicators with each other, of groups that are siblings, and of every node with the
 * root, which is then `second`. More is better in all of them, so a negative one is flagged between siblings and with
 * the root; above 0.9 is flagged between any two but not with the root, of which every node is a part.
 */
export function correlations({ tree, scores }: IndexResult): readonly NodeCorrelation[] {
  const pillars = Int32Array.from(tree.nodes, (_, node) => pillarOf(node));
  const pairs: NodeCorrelation[] = [];
  tree.nodes.forEach((_, second) => {
    for (let first = 1; first < second; first++)
      if (isSiblings(first, second) || (isIndicator(first) && isIndicator(second))) compare(first, second);
  });
  for (let node = 1; node < tree.nodes.length; node++) compare(node, 0);
  return pairs;

  function compare(first: number, second: number): void {
    const [x, y] = [scores[first]!, scores[second]!];
    const rows = completeRows([x, y]);
    const r = pearson(x, y, rows);
    const siblings = isSiblings(first, second);
    const isSamePillar = second !== 0 && pillars[first] === pillars[second];
    const isNegative = r < 0 && (siblings || second === 0);
    const flag = r > redundant && second !== 0 ? 'redundant' : isNegative ? 'negative' : null;
    pairs.push({ first, second, isSiblings: siblings, isSamePillar, n: rows.length, r, flag });
  }

  function isSiblings(first: number, second: number): boolean {
    return second !== 0 && tree.parent[first] === tree.parent[second];
  }

  function isIndicator(node: number): boolean {
    return tree.children[node]!.length === 0;
  }

  function pillarOf(node: number): number {
    const parent = tree.parent[node]!;
    return parent <= 0 ? node : pillarOf(parent);
  }
}
