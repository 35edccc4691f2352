import { editDistance } from './editDistance';

/**
 * The candidate closest to a misspelt word, by edit distance with transpositions (letters in
 * either case), or `null` when none is close: up to 1 edit for 4 letters,
 * 2 for 8, 3 for more, and only the case of letters for codes of up to 3.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const wanted = word.toLowerCase();
  let limit = editLimit(wanted);
  let best: string | null = null;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, candidate.toLowerCase(), limit);
    if (distance > limit) continue;
    best = candidate;
    if (distance === 0) return best;
    limit = distance - 1;
  }
  return best;
}

/** How many edits may lie between a misspelt word and what was meant. */
export function editLimit({ length }: string): number {
  return length <= 3 ? 0 : length <= 4 ? 1 : length <= 8 ? 2 : 3;
}
