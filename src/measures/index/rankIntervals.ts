import type { IndexProblemCode } from '../../model/indexProblem';
import type { DrawnChoices } from './robustness/choiceFactors';

/** Draws that could not be calculated: which choices, why, and how many. */
export interface LeftOutDraws {
  readonly choices: DrawnChoices;
  readonly code: IndexProblemCode;
  readonly draws: number;
}

/** How far the rank of each row moves over the draws of a robustness analysis; `NaN` = never ranked. */
export interface RankIntervals {
  readonly draws: number;
  readonly seed: number;
  /** Quantiles (R type 7) of the ranks of a row over the draws in which it is ranked. */
  readonly median: Float64Array;
  readonly p05: Float64Array;
  readonly p95: Float64Array;
  /** Draws that count nowhere. */
  readonly leftOut: readonly LeftOutDraws[];
}
