import type { Aggregation } from '../../model/indexDefinition';
import type { Column } from './indexValues';
import type { GroupWeights } from './weights/groupWeights';

/** Children of a node that are to become one column. */
export interface Group {
  readonly columns: readonly Column[];
  readonly weights: GroupWeights;
  readonly aggregation: Aggregation;
  readonly rowsByPeriod: readonly Int32Array[];
  /** Whether enough is known under the node for it to have a value in a row. */
  readonly isAvailable: (row: number) => boolean;
  /** Is told of a value for which the mean is not defined: its row, the place of its column, the value. */
  readonly refuse: (row: number, place: number, value: number) => void;
}
