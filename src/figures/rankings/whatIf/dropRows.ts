import type { DroppedNode } from '../../../measures/index/robustness/dropNodes';
import { isIndicator, pillarSlot } from '../checks/nodes';
import type { RankingsInput } from '../rankingsInput';

/** What leaving out one node changes. */
export interface DropRow {
  readonly node: number;
  readonly isPillar: boolean;
  /** Levels under the children of the root. */
  readonly depth: number;
  /** Place of its pillar, which gives it its colour. */
  readonly slot: number;
  readonly mean: number;
  readonly n: number;
  readonly dropped: DroppedNode;
}

/** Pillars by how far ranks move without them, the largest first, each with what is under it in the same order. */
export function dropRows(
  { model }: Pick<RankingsInput, 'model'>,
  dropped: readonly DroppedNode[],
): DropRow[] {
  const { tree } = model.result;
  const byNode = new Map(dropped.map((one) => [one.node, one]));
  const below = (parent: number, depth: number): DropRow[] =>
    (tree.children[parent] ?? [])
      .flatMap((node): DropRow[] => {
        const one = byNode.get(node);
        if (one?.shift == null || Number.isNaN(one.shift.mean)) return [];
        const { mean, n } = one.shift;
        const isPillar = !isIndicator(tree, node);
        return [{ node, isPillar, depth, slot: pillarSlot(tree, node), mean, n, dropped: one }];
      })
      .sort((a, b) => b.mean - a.mean || a.node - b.node)
      .flatMap((row) => [row, ...below(row.node, depth + 1)]);
  return below(0, 0);
}

/**
 * Rows without which ranks move most, as far as their words tell them apart; a part whose parent moves ranks as much
 * is left out, since it is what the parent moves them by.
 */
export function largestRows(rows: readonly DropRow[], wordsOf: (row: DropRow) => string): DropRow[] {
  const most = Math.max(...rows.map(({ mean }) => mean));
  const first = rows.find(({ mean }) => mean === most);
  if (first === undefined) return [];
  const tied = rows.filter((row) => wordsOf(row) === wordsOf(first));
  return tied.filter((row) => {
    const before = rows.slice(0, rows.indexOf(row)).findLast(({ depth }) => depth < row.depth);
    return before === undefined || !tied.includes(before);
  });
}
