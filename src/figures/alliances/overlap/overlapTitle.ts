import type { Text } from '../../../text/text';
import type { AlliancesState } from '../../state/alliancesState';
import type { OverlapModel } from './overlapModel';
import type { AlliancePair } from './pairs';

/** Up to this share of the whole few are shared, and from this share on most. */
const fewShare = 0.25;
const mostShare = 0.5;

/** How many are shared, as a sentence, or a question where nothing can be compared. */
export function sharedTitle(model: OverlapModel, { shared }: AlliancesState, text: Text): string {
  const words = text.words.overlap;
  const [some, all] = [model.shared.length, model.all.length];
  if (all === 0 || model.sets.length < 2) return words.titleQuestion[shared];
  if (some === 0) {
    const isCertain = model.sets.every(({ possible }) => possible === 0);
    return (isCertain ? words.titleNone : words.titleNoneCertain)[shared](text.number(all));
  }
  const share = some / all;
  const title = share < fewShare ? words.titleFew : share > mostShare ? words.titleMany : words.titleSome;
  return title[shared](text.number(some), text.number(all));
}

/** Members or countries that each of two alliances needs to be named in a title. */
const leastNamed = 5;

/** The two alliances that overlap most, where one pair does and neither is small; else how many are shared. */
export function matrixTitle(
  model: OverlapModel,
  pairs: readonly AlliancePair[],
  state: AlliancesState,
  text: Text,
): string {
  const [first, second] = [...pairs].sort((a, b) => b.jaccard - a.jaccard);
  const isClear = first !== undefined && first.jaccard > 0 && first.jaccard !== second?.jaccard;
  if (!isClear || Math.min(first.a.items.size, first.b.items.size) < leastNamed)
    return sharedTitle(model, state, text);
  return text.words.overlap.titlePair(
    text.name(first.a.history.names),
    text.name(first.b.history.names),
    text.number(first.jaccard, 2),
  );
}
