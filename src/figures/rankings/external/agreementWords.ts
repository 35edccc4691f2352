import { longEdition, type ExternalInput } from './externalInput';
import type { Overlap } from './overlap';

/** Fewer in both than this say next to nothing of agreement. */
const leastUnits = 5;

export const isFew = ({ units }: Overlap): boolean => units.length < leastUnits;

/** Agreement in a word, by Spearman's correlation from −1 to 1. */
export function agreementLevel(spearman: number): 'same' | 'similar' | 'loose' | 'none' | 'opposite' {
  if (spearman >= 0.8) return 'same';
  if (spearman >= 0.5) return 'similar';
  if (spearman >= 0.2) return 'loose';
  return spearman > -0.2 ? 'none' : 'opposite';
}

/** How far the index and the ranking agree, or that too few are in both to say. */
export function agreementTitle(overlap: Overlap, { text }: Pick<ExternalInput, 'text'>): string {
  const words = text.words.externalRankings;
  const n = overlap.units.length;
  const both = words.counted[overlap.ranking.kind]?.(n, text.number(n)) ?? text.number(n);
  const { spearman } = overlap.comparison;
  if (isFew(overlap) || spearman === null) return words.agreement.few(both, overlap.ranking.name);
  const level = words.agreement.levels[agreementLevel(spearman)];
  return words.agreement.title(both, level, text.number(spearman, 2));
}

/** Name of the compared edition. */
export function comparedEdition(
  { ranking, edition }: Overlap,
  { text }: Pick<ExternalInput, 'text'>,
): string {
  const at = ranking.editions[edition];
  return at === undefined ? '' : longEdition(at, text);
}
