import { kendall } from './kendall';
import { spearman } from './spearman';

/** How far two rankings agree on what both rank; `null` where the overlap is too small or all in it are tied. */
export interface RankingComparison {
  /** Units that both rank. */
  readonly n: number;
  readonly spearman: number | null;
  /** Tau-b. */
  readonly kendall: number | null;
}

/**
 * Compares two rankings of the same units on their overlap.
 *
 * @param first ranks by unit, 1 = first; 0 and `NaN` = not ranked
 */
export function compareRankings(first: ArrayLike<number>, second: ArrayLike<number>): RankingComparison {
  const both = Array.from({ length: first.length }, (_, unit) => unit).filter(
    (unit) => first[unit]! > 0 && second[unit]! > 0,
  );
  const [a, b] = [both.map((unit) => first[unit]!), both.map((unit) => second[unit]!)];
  const defined = (value: number) => (Number.isNaN(value) ? null : value);
  return { n: both.length, spearman: defined(spearman(a, b)), kendall: defined(kendall(a, b)) };
}
