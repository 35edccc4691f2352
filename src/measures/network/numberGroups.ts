/** A partition of the nodes, whose groups are numbered from 0. */
export interface NumberedGroups {
  /** Group of each node. */
  readonly group: Int32Array;
  /** Number of nodes of each group. */
  readonly sizes: Int32Array;
}

/** Numbers the groups of a partition anew: the largest first, of equal ones that with the smallest node number. */
export function numberGroups(groups: ArrayLike<number>): NumberedGroups {
  const sizes = new Map<number, number>();
  for (const group of Array.from(groups)) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  // A map keeps the order of first appearance, and sorting keeps the order of equals.
  const ordered = [...sizes].sort(([, a], [, b]) => b - a);
  const numbers = new Map(ordered.map(([group], number) => [group, number]));
  return {
    group: Int32Array.from(groups, (group) => numbers.get(group)!),
    sizes: Int32Array.from(ordered, ([, size]) => size),
  };
}
