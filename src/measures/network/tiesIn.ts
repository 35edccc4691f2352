import { holdsIn, type TimeWindow } from '../coverage/countTies';
import type { PairSpell } from './pairSpells';

/** How much a group of `k` nodes adds to the tie of two of them: one record, or 1 / (k - 1). */
export type TieWeighting = 'records' | 'shared';

export interface TieWindowOptions {
  readonly window: TimeWindow;
  /** A tie counts from its beginning on, also after its end. */
  readonly isCumulative: boolean;
  readonly weighting: TieWeighting;
  /** Whether a group is something that happened, which holds from its day on. */
  readonly isEvent: (group: number) => boolean;
}

/** Two nodes and all that ties them within a window. */
export interface WindowTie {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
  readonly groups: readonly number[];
  readonly recordIds: readonly string[];
  /** At least one of its groups is dated. */
  readonly isDated: boolean;
  /** First day on which it certainly held. */
  readonly firstDay: number;
}

export interface WindowTies {
  readonly ties: readonly WindowTie[];
  /** Pairs that can be tied, given the precision of the dates, beyond those that certainly are. */
  readonly possible: number;
  /** Number of nodes by group. */
  readonly sizes: ReadonlyMap<number, number>;
}

interface OpenTie {
  source: number;
  target: number;
  groups: Set<number>;
  recordIds: Set<string>;
  isDated: boolean;
  firstDay: number;
}

/**
 * Ties that certainly hold within a window, pairs in the order of their node numbers. The weight of a
 * tie is the number of groups that both nodes take part in; with `shared` each group adds 1 / (k - 1),
 * where k is the number of its nodes within the window (M. E. J. Newman, Scientific collaboration
 * networks II, Physical Review E 64, 016132, 2001), so that the ties of a node in a group add up to 1.
 */
export function tiesIn(pairs: readonly PairSpell[], options: TieWindowOptions): WindowTies {
  const open = new Map<string, OpenTie>();
  const perhaps = new Set<string>();
  const members = new Map<number, Set<number>>();
  for (const pair of pairs) {
    const days = options.isCumulative ? { ...pair, certainTo: Infinity, possibleTo: Infinity } : pair;
    const { isCertain, isPossible } = holdsIn(days, options.isEvent(pair.group), options.window);
    const key = `${pair.source} ${pair.target}`;
    if (isPossible) perhaps.add(key);
    if (!isCertain) continue;
    const tie = open.get(key) ?? {
      source: pair.source,
      target: pair.target,
      groups: new Set<number>(),
      recordIds: new Set<string>(),
      isDated: false,
      firstDay: Infinity,
    };
    open.set(key, tie);
    tie.groups.add(pair.group);
    for (const id of pair.recordIds) tie.recordIds.add(id);
    tie.isDated ||= pair.isDated;
    tie.firstDay = Math.min(tie.firstDay, pair.certainFrom);
    const inGroup = members.get(pair.group) ?? new Set<number>();
    members.set(pair.group, inGroup.add(pair.source).add(pair.target));
  }
  const sizes = new Map([...members].map(([group, nodes]) => [group, nodes.size]));
  const weightOf = (group: number) =>
    options.weighting === 'records' ? 1 : 1 / Math.max(1, (sizes.get(group) ?? 2) - 1);
  const ties = [...open.values()]
    .sort((a, b) => a.source - b.source || a.target - b.target)
    .map(({ groups, recordIds, ...tie }): WindowTie => ({
      ...tie,
      groups: [...groups],
      recordIds: [...recordIds],
      weight: [...groups].reduce((sum, group) => sum + weightOf(group), 0),
    }));
  return { ties, possible: perhaps.size - ties.length, sizes };
}
