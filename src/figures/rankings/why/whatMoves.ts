import type { DroppedNode } from '../../../measures/index/robustness/dropNodes';
import type { Sensitivity } from '../../../measures/index/robustness/sobol';
import { shareText } from '../index/shareText';
import { nodeWords } from '../nodeWords';
import type { RankingsInput } from '../rankingsInput';

/** Which part moves the rank of a unit most when it is left out, in a sentence. */
export function droppedText(
  { model, text }: RankingsInput,
  row: number,
  dropped: readonly DroppedNode[],
): string {
  const words = text.words.rankWhy;
  const now = model.result.rank[row] ?? 0;
  const [most] = dropped
    .flatMap(({ node, rank }) => {
      const after = rank?.[row] ?? 0;
      const own = model.result.tree.nodes[node];
      return after === 0 || after === now || own === undefined ? [] : [{ own, after }];
    })
    .sort((a, b) => Math.abs(b.after - now) - Math.abs(a.after - now));
  return most === undefined
    ? words.droppedNone
    : words.dropped(nodeWords(most.own, text).title, text.number(now), text.number(most.after));
}

/**
 * Which choice the rank of a unit depends on most, by the total Sobol index, in a sentence; `null` where nothing that
 * was varied moves it.
 */
export function choiceText({ model, text }: RankingsInput, { factors }: Sensitivity): string | null {
  const words = text.words.rankWhy;
  const [most] = factors.filter(({ total }) => total > 0).sort((a, b) => b.total - a.total);
  if (most === undefined) return null;
  const own = model.result.tree.nodes.find(({ id }) => id === most.node);
  const choice = own === undefined ? words.choiceOf[most.kind] : words.weightOf(nodeWords(own, text).title);
  const share = (part: number) => shareText(Math.max(0, Math.min(1, part)), text);
  const [low, high] = most.totalInterval;
  return words.sobol(choice, share(most.total), share(low), share(high));
}
