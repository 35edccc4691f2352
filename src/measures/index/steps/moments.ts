import type { Column } from '../indexValues';

/** Skewness and excess kurtosis with the adjustments for samples of Excel's SKEW and KURT; `NaN` = not defined. */
export interface Moments {
  readonly skewness: number;
  readonly kurtosis: number;
}

/**
 * Moments of the known values (Joanes and Gill 1998, G1 and G2). Skewness needs three values, kurtosis
 * four, and both need values that differ.
 */
export function moments(column: Column): Moments {
  let n = 0;
  let sum = 0;
  for (const value of column)
    if (!Number.isNaN(value)) {
      n++;
      sum += value;
    }
  const mean = sum / n;
  let second = 0;
  let third = 0;
  let fourth = 0;
  for (const value of column)
    if (!Number.isNaN(value)) {
      const square = (value - mean) ** 2;
      second += square;
      third += square * (value - mean);
      fourth += square * square;
    }
  if (!(second > 0)) return { skewness: NaN, kurtosis: NaN };
  const skewness = ((Math.sqrt(n) * third) / second ** 1.5) * (Math.sqrt(n * (n - 1)) / (n - 2));
  const excess = (n * fourth) / second ** 2 - 3;
  const kurtosis = (((n + 1) * excess + 6) * (n - 1)) / ((n - 2) * (n - 3));
  return { skewness: n < 3 ? NaN : skewness, kurtosis: n < 4 ? NaN : kurtosis };
}
