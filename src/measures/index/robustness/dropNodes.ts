import type { IndexDefinition } from '../../../model/indexDefinition';
import type { IndexProblem } from '../../../model/indexProblem';
import { scorePrepared } from '../calculateIndex';
import { IndexError } from '../indexError';
import type { IndexValues } from '../indexValues';
import { prepare } from '../prepare';
import { rankRows } from '../rankRows';
import { meanShift, type RankShift } from './meanShift';
import { withoutNode } from './withoutNode';

/** A ranking without one node and all that is under it. */
export interface DroppedNode {
  /** Number of the node in the tree of the whole index. */
  readonly node: number;
  /** By row; 0 = not ranked. `null` where the index cannot be calculated without the node. */
  readonly rank: Int32Array | null;
  /** Against the ranks of the whole index. */
  readonly shift: RankShift | null;
  /** Why the index cannot be calculated; `null` also where nothing would be left of it. */
  readonly problem: IndexProblem | null;
}

/**
 * What a ranking owes to each node other than the root: the ranks without it, and how far they lie from those with it.
 * Ranks are among the units that the whole index ranks. Weights of the others keep their proportions; weights that come from the values are calculated anew. A group that is
 * left without children goes with its last child.
 *
 * @throws {IndexError} where the whole index cannot be calculated
 */
export function dropNodes(definition: IndexDefinition, values: IndexValues): readonly DroppedNode[] {
  const whole = { definition, prepared: prepare(definition, values) };
  const nominal = scorePrepared(definition, whole.prepared).rank;
  return whole.prepared.tree.nodes.slice(1).map(({ id }, place) => {
    const smaller = withoutNode(whole, id);
    const dropped = { node: place + 1, rank: null, shift: null, problem: null };
    if (smaller === null) return dropped;
    try {
      const { score } = scorePrepared(smaller.definition, smaller.prepared);
      const among = score.map((value, row) => (nominal[row]! > 0 ? value : NaN));
      const rank = rankRows(among, smaller.prepared.rowsByPeriod);
      return { ...dropped, rank, shift: meanShift(nominal, rank) };
    } catch (error) {
      const problem = error instanceof IndexError ? error.problems[0] : undefined;
      if (!problem) throw error;
      return { ...dropped, problem };
    }
  });
}
