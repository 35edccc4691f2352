import type { NetworkInput } from '../networkInput';
import type { GroupTies } from './groupTies';
import { groupless, smallerGroups } from './nodeOrder';

/** A row, and a column, of the matrix of communities, types or regions. */
export interface Block {
  readonly id: string;
  readonly name: string;
  readonly slot: number | null;
  /** Groups of the network by position; -1 = the nodes in none. */
  readonly groups: readonly number[];
}

/** Ties of the groups that share a row: within one of them, and between two. */
export interface SmallerTies {
  readonly row: number;
  readonly groups: number;
  readonly within: number;
  readonly between: number;
}

/** @param ties by block */
export function smallerTies(
  blocks: readonly Block[],
  ties: GroupTies,
  groupOf: readonly number[],
): SmallerTies | null {
  const row = blocks.findIndex(({ groups }) => groups.length > 1);
  if (row < 0) return null;
  const own = ties.between(row, row);
  const within = own.filter(({ source, target }) => groupOf[source] === groupOf[target]).length;
  return { row, groups: blocks[row]?.groups.length ?? 0, within, between: own.length - within };
}

/** Groups with a colour, then the others as one, then the nodes in none. */
export function blocksOf(input: NetworkInput, isUsed: (group: number) => boolean): Block[] {
  const { groups } = input;
  const used = groups.groups.flatMap((group, i) => (isUsed(i) ? [{ ...group, i }] : []));
  const named = used.filter(({ slot }) => slot !== null);
  const others = used.filter(({ slot }) => slot === null);
  return [
    ...named.map(({ id, name, slot, i }): Block => ({ id, name, slot, groups: [i] })),
    ...(others.length === 0
      ? []
      : [
          {
            id: 'others',
            name: smallerGroups(others, input),
            slot: null,
            groups: others.map(({ i }) => i),
          },
        ]),
    ...(isUsed(-1) ? [{ id: 'none', name: groupless(input), slot: null, groups: [-1] }] : []),
  ];
}
