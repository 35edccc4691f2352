import type { RankingsInput } from '../rankingsInput';
import { nodeNumber, pillarsOf } from '../checks/nodes';

/** Nodes of the two axes: the chosen ones, or the first two pillars. */
export function scatterNodes({ model, state }: Pick<RankingsInput, 'model' | 'state'>): [number, number] {
  const { tree } = model.result;
  const [first = 0, second = 0] = pillarsOf(tree);
  const chosen = (id: string, usual: number) => {
    const node = id === '' ? -1 : nodeNumber(tree, id);
    return node < 0 ? usual : node;
  };
  return [chosen(state.x, first), chosen(state.y, second)];
}
