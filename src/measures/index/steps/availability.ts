import type { IndexTree } from '../indexTree';
import type { Column } from '../indexValues';

/** Share of the indicators under each node that are known in each row, by node. */
export function availability(
  { leavesUnder }: IndexTree,
  columns: readonly (Column | null)[],
  rows: number,
): Column[] {
  return leavesUnder.map((leaves) => {
    const share = new Float64Array(rows);
    for (const leaf of leaves) {
      const column = columns[leaf]!;
      for (let row = 0; row < rows; row++) if (!Number.isNaN(column[row])) share[row]!++;
    }
    for (let row = 0; row < rows; row++) share[row]! /= leaves.length;
    return share;
  });
}
