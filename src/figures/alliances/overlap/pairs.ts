import { pairOverlap, type PairOverlap } from '../../../measures/overlap/jaccard';
import type { OverlapModel, OverlapSet } from './overlapModel';

export interface AlliancePair extends PairOverlap {
  readonly jaccard: number;
  readonly a: OverlapSet;
  readonly b: OverlapSet;
  readonly row: number;
  readonly column: number;
}

/** Every two of the alliances once, the earlier one first. */
export function pairsOf({ sets }: OverlapModel): AlliancePair[] {
  return sets.flatMap((a, row) =>
    sets.slice(row + 1).map((b, i): AlliancePair => {
      const { jaccard, ...overlap } = pairOverlap(a.items, b.items);
      // Sets that are compared are never empty, so the index is always defined.
      return { a, b, row, column: row + 1 + i, ...overlap, jaccard: jaccard ?? 0 };
    }),
  );
}
