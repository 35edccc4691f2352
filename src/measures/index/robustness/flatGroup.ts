import type { Column } from '../indexValues';

/** A node and its children as flat arrays. Which values are missing does not depend on weights. */
export interface FlatGroup {
  /** Node numbers of the children: the places of their weights. */
  readonly children: Int32Array;
  /** Their values, 0 where one is missing. */
  readonly columns: readonly Column[];
  /** 1 where a child has a value and 0 where it has none, by child. */
  readonly presence: readonly Column[];
  /** Where the score of the node is written, 0 where it has none. */
  readonly target: Column;
  /** 1 = the node has a score in the row. */
  readonly isPresent: Uint8Array;
}
