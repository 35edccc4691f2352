import { dayOfIso } from '../../days';
import type { Text } from '../../../text/text';
import { definedChoices } from '../definedChoices';
import type { IndexModel } from '../indexModel';
import type { RankingsInput } from '../rankingsInput';

/** `41 of 60 think tanks`: a word of the reader's own for a unit stands as it is. */
export function kindWord(kind: string, n: number, text: Text): string {
  return text.words.rankings.kinds[kind]?.(n) ?? kind;
}

/** Day of the values in words. */
export function dateWords({ state, info, text }: RankingsInput): string {
  return text.day(state.date === '' ? info.closingDay : dayOfIso(state.date));
}

/** Whether scores are of Copeland: comparisons won less lost, without parts. */
export const isCopeland = ({ result }: IndexModel) => result.tree.nodes[0]?.aggregation === 'copeland';

/** Ends of the scale that every indicator is brought to; `null` where they have none in common. */
export function scaleRange({ result }: IndexModel): readonly [number, number] | null {
  const { nodes, leaves } = result.tree;
  if (result.unitWeights.size > 0 || nodes.some(({ aggregation }) => aggregation === 'copeland')) return null;
  let common: readonly [number, number] | null = null;
  for (const leaf of leaves) {
    const { method, range = [0, 100] } = nodes[leaf]?.normalisation ?? { method: 'rank' };
    if (method !== 'min-max' && method !== 'goalposts') return null;
    if (common !== null && (common[0] !== range[0] || common[1] !== range[1])) return null;
    common = range;
  }
  return common;
}

/** What the score is, in a few words: its range, and what of. */
export function scorePhrase(model: IndexModel, text: Text): string {
  const words = text.words.rankings;
  const { children } = model.result.tree;
  const parts = children[0] ?? [];
  const isFlat = parts.every((node) => children[node]?.length === 0);
  const of = (isFlat ? words.indicators : words.pillars)(parts.length, text.number(parts.length));
  if (isCopeland(model)) return words.subtitleCopeland(of);
  const method = definedChoices(model.definition).aggregation;
  if (model.result.unitWeights.has(parts[0] ?? -1))
    return method === 'arithmetic'
      ? words.subtitleBestSum(of)
      : words.subtitleBestMean(words.means[method] ?? method, of);
  const range = scaleRange(model);
  const score =
    range === null ? words.scorePlain : words.scoreRange(text.number(range[0]), text.number(range[1]));
  return words.subtitleMean(score, words.means[method] ?? method, of);
}
