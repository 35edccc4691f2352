import type { IndexTree } from '../../../measures/index/indexTree';
import { nodeWords } from '../nodeWords';
import type { RankingsInput } from '../rankingsInput';

/** Number of a node by its id; -1 = there is none. */
export function nodeNumber({ nodes }: IndexTree, id: string): number {
  return nodes.findIndex((node) => node.id === id);
}

export function isIndicator({ children }: IndexTree, node: number): boolean {
  return (children[node] ?? []).length === 0;
}

/** Children of the root: pillars, or indicators that have none. */
export function pillarsOf({ children }: IndexTree): readonly number[] {
  return children[0] ?? [];
}

/** Child of the root that a node is or lies under; 0 of the root itself. */
export function pillarOf(tree: IndexTree, node: number): number {
  let pillar = node;
  while ((tree.parent[pillar] ?? -1) > 0) pillar = tree.parent[pillar] ?? -1;
  return pillar;
}

/** Place of its pillar among the pillars, which gives a node its colour. */
export function pillarSlot(tree: IndexTree, node: number): number {
  return pillarsOf(tree).indexOf(pillarOf(tree, node));
}

/** Title of a node; the root is called after what it is. */
export function nodeTitle({ model, text }: Pick<RankingsInput, 'model' | 'text'>, node: number): string {
  const found = model.result.tree.nodes[node];
  if (found === undefined) return '';
  return node === 0 && found.title === undefined
    ? text.words.indexChecks.whole
    : nodeWords(found, text).title;
}
