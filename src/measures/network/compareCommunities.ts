import { adjustedRand } from './adjustedRand';

/** How many nodes of a community of one partition are in one of the other; -1 = not in the other at all. */
export interface CommunityFlow {
  readonly from: number;
  readonly to: number;
  readonly nodes: number;
}

/** Two communities that are most alike. */
export interface CommunityMatch {
  readonly from: number;
  readonly to: number;
  /** Nodes in both, of the nodes in one or both. */
  readonly jaccard: number;
}

/** Communities of the same nodes at two times. */
export interface CommunityComparison {
  /** Nodes that are in both partitions. */
  readonly matched: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  /** Adjusted Rand index of the matched nodes; `null` for fewer than two. */
  readonly adjustedRand: number | null;
  /** By community of the first partition, then of the second; nodes in one only come last. */
  readonly flows: readonly CommunityFlow[];
  /** Each community at most once, by greatest likeness. */
  readonly matches: readonly CommunityMatch[];
}

/**
 * Compares two partitions of the same node numbers.
 *
 * @param first community of each node, -1 where the node is not in that partition
 */
export function compareCommunities(first: ArrayLike<number>, second: ArrayLike<number>): CommunityComparison {
  const before = Array.from(first);
  const after = Array.from(second);
  const places = before.map((_, node) => node).filter((node) => before[node]! >= 0 && after[node]! >= 0);
  const flows = flowsBetween(before, after);
  const nodesIn = (isSource: boolean, isTarget: boolean) =>
    flows
      .filter(({ from, to }) => from >= 0 === isSource && to >= 0 === isTarget)
      .reduce((sum, { nodes }) => sum + nodes, 0);
  return {
    matched: places.length,
    onlyFirst: nodesIn(true, false),
    onlySecond: nodesIn(false, true),
    adjustedRand: adjustedRand(
      places.map((node) => before[node]!),
      places.map((node) => after[node]!),
    ),
    flows,
    matches: matchesIn(flows),
  };
}

function flowsBetween(before: readonly number[], after: readonly number[]): CommunityFlow[] {
  const counts = new Map<string, { from: number; to: number; nodes: number }>();
  before.forEach((from, node) => {
    const to = after[node]!;
    if (from < 0 && to < 0) return;
    const flow = counts.get(`${from},${to}`) ?? { from, to, nodes: 0 };
    flow.nodes++;
    counts.set(`${from},${to}`, flow);
  });
  const last = (community: number) => (community < 0 ? Infinity : community);
  const order = (a: number, b: number) => (a === b ? 0 : last(a) - last(b));
  return [...counts.values()].sort((a, b) => order(a.from, b.from) || order(a.to, b.to));
}

/** Pairs are taken from the most alike down, of equal ones those with the smaller numbers first. */
function matchesIn(flows: readonly CommunityFlow[]): CommunityMatch[] {
  const sizeOf = (end: 'from' | 'to', community: number) =>
    flows.filter((flow) => flow[end] === community).reduce((sum, { nodes }) => sum + nodes, 0);
  const pairs = flows
    .filter(({ from, to }) => from >= 0 && to >= 0)
    .map(({ from, to, nodes }) => ({
      from,
      to,
      jaccard: nodes / (sizeOf('from', from) + sizeOf('to', to) - nodes),
    }))
    .sort((a, b) => b.jaccard - a.jaccard);
  const taken = { from: new Set<number>(), to: new Set<number>() };
  return pairs.filter(({ from, to }) => {
    if (taken.from.has(from) || taken.to.has(to)) return false;
    taken.from.add(from);
    taken.to.add(to);
    return true;
  });
}
