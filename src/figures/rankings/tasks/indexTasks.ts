import type { IndexValues } from '../../../measures/index/indexValues';
import type { RankIntervals } from '../../../measures/index/rankIntervals';
import type { DroppedNode } from '../../../measures/index/robustness/dropNodes';
import type { Sensitivity } from '../../../measures/index/robustness/sobol';
import type { IndexDefinition } from '../../../model/indexDefinition';

interface OfIndex {
  readonly definition: IndexDefinition;
  readonly values: IndexValues;
}

/** How far ranks move when the choices of an index are varied. */
export interface IntervalsTask extends OfIndex {
  readonly kind: 'intervals';
  readonly draws: number;
  readonly seed: number;
}

/** Which choice moves ranks, or the rank of one row, most. */
export interface SensitivityTask extends OfIndex {
  readonly kind: 'sensitivity';
  readonly row: number | undefined;
  readonly n: number;
  readonly bootstraps: number;
  readonly seed: number;
}

/** The ranking without each node. */
export interface DropTask extends OfIndex {
  readonly kind: 'drop';
}

export type IndexTask = IntervalsTask | SensitivityTask | DropTask;

/** What each kind of task gives. */
export interface IndexTaskResults {
  readonly intervals: RankIntervals;
  readonly sensitivity: Sensitivity;
  readonly drop: readonly DroppedNode[];
}
