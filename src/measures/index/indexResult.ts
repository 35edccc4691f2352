import type { IndexTree } from './indexTree';
import type { Column } from './indexValues';

/** A value that stands in for a missing one. */
export interface ImputedCell {
  readonly node: number;
  readonly row: number;
  readonly method: string;
  readonly value: number;
}

/** A value that the treatment of outliers changed. */
export interface TreatedCell {
  readonly node: number;
  readonly row: number;
  readonly method: 'winsorise' | 'log';
  readonly from: number;
  readonly to: number;
}

/** What the treatment of outliers found in an indicator, before and after. */
export interface TreatmentReport {
  readonly node: number;
  readonly method: 'none' | 'winsorise' | 'log';
  /** Steps of winsorisation. */
  readonly points: number;
  readonly skewness: readonly [before: number, after: number];
  readonly kurtosis: readonly [before: number, after: number];
}

/** Why a row has no score: the share of indicators present is below what is asked for at a node. */
export interface Unranked {
  readonly row: number;
  readonly node: number;
  readonly share: number;
  readonly threshold: number;
}

/**
 * An index, with everything that stands after each step. Columns are by the number of their node in the
 * tree; rows are those of the values. Plain data: it can be sent from a worker.
 */
export interface IndexResult {
  readonly tree: IndexTree;
  readonly units: readonly string[];
  readonly periods: readonly string[] | null;
  /** By node; `null` for what is no indicator. */
  readonly denominated: readonly (Column | null)[];
  readonly imputed: readonly (Column | null)[];
  readonly treated: readonly (Column | null)[];
  readonly normalised: readonly (Column | null)[];
  /** Scores of all nodes; those of an indicator are its normalised values. */
  readonly scores: readonly Column[];
  /** Share of the indicators under each node that are present, before anything is imputed. */
  readonly availability: readonly Column[];
  readonly imputedCells: readonly ImputedCell[];
  readonly treatedCells: readonly TreatedCell[];
  readonly treatments: readonly TreatmentReport[];
  readonly unranked: readonly Unranked[];
  /**
   * Weight of each node among its siblings, summing to 1; where it differs from unit to unit (benefit of
   * the doubt), the mean over the units.
   */
  readonly weights: Float64Array;
  /** Weights by row where they differ from unit to unit, by node. */
  readonly unitWeights: ReadonlyMap<number, Column>;
  /** Share of each node in the whole: the product of the weights down to it. */
  readonly effectiveWeights: Float64Array;
  /** Score of the root. */
  readonly score: Column;
  /** 1 = highest, ties share the smallest, within each period; 0 = not ranked. */
  readonly rank: Int32Array;
}
