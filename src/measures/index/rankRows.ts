import type { Column } from './indexValues';

/** Scores nearer to each other than this share of the largest differ by rounding alone. */
export const rankingTolerance = 1e-12;

/**
 * Rank of each row, 1 for the highest score, within its period; ties share the smallest rank, and scores
 * that differ by rounding alone are ties. 0 = not ranked, for want of a score.
 */
export function rankRows(score: Column, rowsByPeriod: readonly Int32Array[]): Int32Array {
  const ranks = new Int32Array(score.length);
  for (const rows of rowsByPeriod) {
    const ranked = rows.filter((row) => !Number.isNaN(score[row])).sort((a, b) => score[b]! - score[a]!);
    const largest = Math.max(Math.abs(score[ranked[0]!] ?? 0), Math.abs(score[ranked.at(-1)!] ?? 0));
    let first = 0;
    ranked.forEach((row, place) => {
      if (score[ranked[first]!]! - score[row]! > rankingTolerance * largest) first = place;
      ranks[row] = first + 1;
    });
  }
  return ranks;
}
