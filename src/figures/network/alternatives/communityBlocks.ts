import type { NetworkInput } from '../networkInput';
import { groupless, smallerGroups } from './nodeOrder';

/** A row, and a column, of the matrix of communities, types or regions. */
export interface Block {
  readonly id: string;
  readonly name: string;
  readonly slot: number | null;
  /** Groups of the network by position; -1 = the nodes in none. */
  readonly groups: readonly number[];
}

/** Groups with a colour, then the others as one, then the nodes in none. */
export function blocksOf(input: NetworkInput, isUsed: (group: number) => boolean): Block[] {
  const { groups, text } = input;
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
            name: smallerGroups(others, text),
            slot: null,
            groups: others.map(({ i }) => i),
          },
        ]),
    ...(isUsed(-1) ? [{ id: 'none', name: groupless(input), slot: null, groups: [-1] }] : []),
  ];
}
