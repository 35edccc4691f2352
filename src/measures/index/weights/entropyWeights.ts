import { WeightingError } from './weightingError';

/**
 * Entropy weights (Hwang and Yoon 1981, after Shannon 1948): the less evenly the sum of a column is spread over the
 * units, the more it tells them apart. With p the shares of the n known values of a column in their sum,
 * e = -sum(p ln p) / ln n, and the weight is (1 - e) / sum(1 - e). A column whose values are all alike gets 0.
 *
 * @param columns values by column and row, not below 0, `NaN` = not known
 * @returns weights that add up to 1
 * @throws WeightingError: negative, with column and row; no-spread where all columns have equal values only
 */
export function entropyWeights(columns: readonly Float64Array[]): Float64Array {
  const diversity = Float64Array.from(columns, diversityOf);
  const sum = diversity.reduce((total, value) => total + value, 0);
  if (sum === 0 && columns.length > 1) throw new WeightingError('no-spread');
  return sum === 0 ? Float64Array.of(1) : diversity.map((value) => value / sum);
}

function diversityOf(column: Float64Array, place: number): number {
  const negative = column.findIndex((value) => value < 0);
  if (negative >= 0) throw new WeightingError('negative', place, negative);
  const known = column.filter((value) => !Number.isNaN(value));
  if (known.every((value) => value === known[0])) return 0;
  const sum = known.reduce((total, value) => total + value, 0);
  const information = known.reduce((total, value) => {
    const share = value / sum;
    return share > 0 ? total - share * Math.log(share) : total;
  }, 0);
  return Math.max(0, 1 - information / Math.log(known.length));
}
