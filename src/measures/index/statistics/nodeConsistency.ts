import type { IndexResult } from '../indexResult';
import { cronbachAlpha, type CronbachAlpha } from './cronbachAlpha';
import { principalComponents, type PrincipalComponents } from './principalComponents';

/** Whether what a node is made of belongs together. */
export interface NodeConsistency {
  readonly node: number;
  /** Of the normalised indicators under the node; `null` where it is not defined. */
  readonly alpha: CronbachAlpha | null;
  /** Of the same; `null` where one has no spread over the rows without a gap. */
  readonly components: PrincipalComponents | null;
}

/** Cronbach's alpha and the principal components of every node with several indicators under it. */
export function nodeConsistency({ tree, scores }: IndexResult): readonly NodeConsistency[] {
  return tree.leavesUnder.flatMap((leaves, node) => {
    if (leaves.length < 2) return [];
    const columns = leaves.map((leaf) => scores[leaf]!);
    return [{ node, alpha: cronbachAlpha(columns), components: principalComponents(columns) }];
  });
}
