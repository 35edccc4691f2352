import type { CommunityFlow } from './compareCommunities';

/** What became of communities between two dates, by their numbers. */
export interface CommunityChanges {
  /** Earlier and later communities that have more than half of all their nodes in common: at most one pair each. */
  readonly kept: readonly (readonly [from: number, to: number])[];
  /** Later communities to which most nodes of two or more earlier ones went. */
  readonly merged: readonly number[];
  /** Earlier communities from which two or more later ones have most of their nodes. */
  readonly split: readonly number[];
  /** The earlier community of each later one that has most of its nodes from one that was split. */
  readonly pieces: ReadonlyMap<number, number>;
  /** Later communities without a node that was in any before. */
  readonly fresh: readonly number[];
  /** Earlier communities of which no node is in any now. */
  readonly gone: readonly number[];
}

const half = 0.5;

/** The partner with most nodes of each community of one side; of equal ones the first. */
function mainPartners(flows: readonly CommunityFlow[], end: 'from' | 'to'): Map<number, number> {
  const other = end === 'from' ? 'to' : 'from';
  const best = new Map<number, CommunityFlow>();
  for (const flow of flows)
    if (flow.from >= 0 && flow.to >= 0 && flow.nodes > (best.get(flow[end])?.nodes ?? 0))
      best.set(flow[end], flow);
  return new Map([...best].map(([community, flow]) => [community, flow[other]]));
}

function repeated(values: Iterable<number>): number[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .filter(([, n]) => n > 1)
    .map(([value]) => value)
    .sort((a, b) => a - b);
}

/**
 * Which communities were kept, merged, split, formed and dissolved.
 *
 * @param flows of all nodes, as `compareCommunities` gives them
 * @param least communities of fewer nodes, on their own date, are left out
 */
export function communityChanges(flows: readonly CommunityFlow[], least: number): CommunityChanges {
  const size = (end: 'from' | 'to', community: number) =>
    flows.filter((flow) => flow[end] === community).reduce((sum, { nodes }) => sum + nodes, 0);
  const large = (end: 'from' | 'to') =>
    [...new Set(flows.map((flow) => flow[end]))].filter(
      (community) => community >= 0 && size(end, community) >= least,
    );
  const [before, after] = [new Set(large('from')), new Set(large('to'))];
  const between = flows.filter(({ from, to }) => before.has(from) && after.has(to));
  const reached = (end: 'from' | 'to', community: number) =>
    flows.some((flow) => flow[end] === community && flow.from >= 0 && flow.to >= 0);
  const origins = mainPartners(between, 'to');
  const split = repeated(origins.values());
  return {
    kept: between
      .filter(({ from, to, nodes }) => nodes / (size('from', from) + size('to', to) - nodes) > half)
      .map(({ from, to }) => [from, to] as const),
    merged: repeated(mainPartners(between, 'from').values()),
    split,
    pieces: new Map([...origins].filter(([, from]) => split.includes(from))),
    fresh: [...after].filter((community) => !reached('to', community)).sort((a, b) => a - b),
    gone: [...before].filter((community) => !reached('from', community)).sort((a, b) => a - b),
  };
}
