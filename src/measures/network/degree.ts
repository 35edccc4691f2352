import { degreeOf } from './adjacency';
import type { Network } from './network';

/** Number of neighbours of each node; directed, the ties that leave plus the ties that arrive. */
export function degree({ n, isDirected, outgoing, incoming }: Network): Int32Array {
  return Int32Array.from(
    { length: n },
    (_, node) => degreeOf(outgoing, node) + (isDirected ? degreeOf(incoming, node) : 0),
  );
}
