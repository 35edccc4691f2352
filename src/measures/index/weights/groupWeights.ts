import type { Column } from '../indexValues';

/** Weights of the children of a node, in their order and on any scale. */
export interface GroupWeights {
  readonly weights: Float64Array;
  /**
   * Multipliers by child and row where they differ from unit to unit (benefit of the doubt), 0 for what is
   * missing; the weights are then the mean over the units of their shares.
   */
  readonly byRow: readonly Column[] | null;
}
