import { MeasureError } from '../../../model/errors';

/** Why weights cannot be computed from values. */
export type WeightingFault =
  /** A value below 0 has no share of a sum, and no benefit of the doubt. */
  | 'negative'
  /** A value of 0 cannot hold the least share of a score. */
  | 'zero'
  /** All values of a column are alike. */
  | 'no-spread'
  /** Fewer than three rows without a gap. */
  | 'too-few-rows'
  /** No two columns are correlated, so that there is no common component. */
  | 'no-correlation'
  /** Limits of shares that are none: the least above the greatest. */
  | 'shares'
  /** A benefit of the doubt is a sum, and another aggregation is chosen. */
  | 'not-a-sum'
  /** The linear programme found no end. */
  | 'no-solution';

/** Weights cannot be computed from these values. `column` and `row` are places in what was passed in. */
export class WeightingError extends MeasureError {
  override readonly name = 'WeightingError';
  constructor(
    readonly fault: WeightingFault,
    readonly column: number | null = null,
    readonly row: number | null = null,
  ) {
    super(`weights-${fault}`, { column, row });
  }
}
