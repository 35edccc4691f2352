import type { NetworkTie } from '../networkModel';

/** Ties by the groups of their ends. */
export interface GroupTies {
  /** Ties between two groups, or within one, whichever is named first. */
  between(a: number, b: number): readonly NetworkTie[];
  /** Ties with an end in a group, each once. */
  touching(group: number): number;
  /** Ties within a group, of all groups. */
  readonly within: number;
  /** Ties whose both ends are in a group. */
  readonly placed: readonly NetworkTie[];
  /** Ties with an end in none. */
  readonly unplaced: number;
}

/** @param groupOf group of each node, -1 = in none */
export function groupTies(ties: readonly NetworkTie[], groupOf: ArrayLike<number>): GroupTies {
  const lists = new Map<string, NetworkTie[]>();
  const totals = new Map<number, number>();
  const placed: NetworkTie[] = [];
  let within = 0;
  for (const tie of ties) {
    const ends = [groupOf[tie.source] ?? -1, groupOf[tie.target] ?? -1].sort((a, b) => a - b);
    const [a = -1, b = -1] = ends;
    if (a < 0) continue;
    placed.push(tie);
    if (a === b) within += 1;
    const key = `${a} ${b}`;
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [tie]);
    else list.push(tie);
    for (const end of new Set(ends)) totals.set(end, (totals.get(end) ?? 0) + 1);
  }
  return {
    between: (a, b) => lists.get(a < b ? `${a} ${b}` : `${b} ${a}`) ?? [],
    touching: (group) => totals.get(group) ?? 0,
    within,
    placed,
    unplaced: ties.length - placed.length,
  };
}
