import { averageRanks } from './averageRanks';
import { pearson } from './pearson';

/**
 * Spearman's rank correlation (1904): the product-moment correlation of the ranks, ties sharing the mean of theirs.
 *
 * @returns `NaN` for fewer than two values, and where all values of a list are alike
 */
export function spearman(x: ArrayLike<number>, y: ArrayLike<number>): number {
  return pearson(
    averageRanks(x),
    averageRanks(y),
    Array.from({ length: x.length }, (_, place) => place),
  );
}
