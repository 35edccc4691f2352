import type { RankingsInput } from '../rankingsInput';
import { isIndicator, nodeTitle, pillarOf } from './nodes';

/** Nodes to choose from, by id: indicators after the pillar that they are under. */
export function nodeOptions(
  input: Pick<RankingsInput, 'model' | 'text'>,
  isIndicatorsOnly = false,
): { value: string; text: string }[] {
  const { tree } = input.model.result;
  return tree.nodes.flatMap(({ id }, node) => {
    const isLeaf = isIndicator(tree, node);
    if (isIndicatorsOnly && !isLeaf) return [];
    const title = nodeTitle(input, node);
    const pillar = pillarOf(tree, node);
    const text =
      isLeaf && pillar !== node
        ? input.text.words.indexChecks.inPillar(nodeTitle(input, pillar), title)
        : title;
    return [{ value: id, text }];
  });
}
