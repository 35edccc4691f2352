/**
 * Ties between `n` nodes that are known by their numbers 0 to `n - 1`, one tie an index. Plain numbers, so
 * that a network can be sent to a worker, and an id of any spelling stays outside of the calculation.
 * Parallel ties and ties of a node with itself may occur.
 */
export interface TieList {
  readonly n: number;
  readonly source: ArrayLike<number>;
  readonly target: ArrayLike<number>;
  /** Weight of each tie, above 0: the number of records, unless said. */
  readonly weight: ArrayLike<number>;
}
