import type { Aggregation } from '../../model/indexDefinition';

/** A mean that is the inverse of the mean of a function of the values. */
export interface QuasiArithmeticMean {
  readonly of: (value: number) => number;
  readonly inverse: (mean: number) => number;
  readonly isDefined: (value: number) => boolean;
}

const isPositive = (value: number) => value > 0;

const means = {
  geometric: { of: Math.log, inverse: Math.exp, isDefined: isPositive },
  harmonic: { of: (value: number) => 1 / value, inverse: (mean: number) => 1 / mean, isDefined: isPositive },
} satisfies Record<string, QuasiArithmeticMean>;

/** The mean of an aggregation that is neither the arithmetic one nor made of comparisons. */
export function quasiArithmeticMean(
  aggregation: Exclude<Aggregation, 'arithmetic' | 'copeland'>,
): QuasiArithmeticMean {
  if (typeof aggregation !== 'object') return means[aggregation];
  const { exponent } = aggregation;
  return {
    of: (value) => value ** exponent,
    inverse: (mean) => mean ** (1 / exponent),
    isDefined: exponent > 0 ? (value) => value >= 0 : isPositive,
  };
}
