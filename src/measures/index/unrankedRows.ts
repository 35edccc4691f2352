import type { Unranked } from './indexResult';
import type { Column } from './indexValues';
import type { PreparedIndex } from './prepare';

/**
 * Why each row without a score has none: the node nearest to the root under which too little is known.
 * Where that is not the root, no node beside it has a value either.
 */
export function unrankedRows({ tree, availability }: PreparedIndex, scores: readonly Column[]): Unranked[] {
  const reasonAt = (node: number, row: number): Unranked => {
    const share = availability[node]![row]!;
    const { availability: threshold } = tree.nodes[node]!;
    const reason = { row, node, share, threshold };
    if (share < threshold) return reason;
    const below = tree.children[node]!.find((child) => tree.children[child]!.length > 0);
    return below === undefined ? reason : reasonAt(below, row);
  };
  const unranked: Unranked[] = [];
  scores[0]!.forEach((score, row) => {
    if (Number.isNaN(score)) unranked.push(reasonAt(0, row));
  });
  return unranked;
}
