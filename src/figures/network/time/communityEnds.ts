import type { Text } from '../../../text/text';
import type { NetworkState } from '../../state/networkState';
import type { NetworkAnalysis } from '../analysis';
import type { NetworkData } from '../networkBase';
import type { NetworkModel } from '../networkModel';
import { nodeGroups } from '../nodeGroups';

/** A network on one date with its measures. */
export interface DatedNetwork {
  readonly model: NetworkModel;
  readonly analysis: NetworkAnalysis;
}

/** Communities of one date: those that are named, then all others as one. */
export interface CommunityEnds {
  readonly ends: readonly {
    readonly id: 'smaller' | number;
    readonly name: string;
    readonly slot: number | null;
    readonly communities: readonly number[];
    /** Keys of its nodes. */
    readonly keys: readonly string[];
  }[];
}

/** Communities of fewer nodes stand together: each is a small piece that would only be a line. */
export const leastNamed = 4;
/** Of the larger ones so many are named, and those besides that a title counts as changed. */
export const mostNamed = 10;

/** Community by node key, of tied nodes. */
export function communitiesByKey({ model, analysis }: DatedNetwork): ReadonlyMap<string, number> {
  const tied = new Set(model.ties.flatMap(({ source, target }) => [source, target]));
  return new Map(
    model.nodes.flatMap(({ key }, i): (readonly [string, number])[] => {
      const community = analysis.community[i] ?? -1;
      return tied.has(i) && community >= 0 ? [[key, community]] : [];
    }),
  );
}

/**
 * Communities of a network as the columns of a comparison show them.
 *
 * @param changed communities that are named whatever their place by size
 */
export function communityEnds(
  data: NetworkData,
  { model, analysis }: DatedNetwork,
  changed: ReadonlySet<number>,
  text: Text,
): CommunityEnds {
  const grouping: NetworkState['group'] = 'community';
  const { groups } = nodeGroups(data, model, analysis, grouping, text);
  const words = text.words.brokers.change;
  const keysOf = (nodes: readonly number[]) => nodes.flatMap((node) => model.nodes[node]?.key ?? []);
  const all = groups
    .map(({ id, name, slot, nodes }) => ({
      id: Number(id),
      name,
      slot,
      communities: [Number(id)],
      keys: keysOf(nodes),
    }))
    .sort((a, b) => b.keys.length - a.keys.length || a.id - b.id);
  const isNamed = ({ id, keys }: (typeof all)[number], i: number) =>
    changed.has(id) || (keys.length >= leastNamed && i < mostNamed);
  const named = all.filter(isNamed);
  const smaller = all.filter((community, i) => !isNamed(community, i));
  return {
    ends: [
      ...named,
      ...(smaller.length === 0
        ? []
        : [
            {
              id: 'smaller' as const,
              name: words.fewer(smaller.length, text.number(smaller.length)),
              slot: null,
              communities: smaller.map(({ id }) => id),
              keys: smaller.flatMap(({ keys }) => keys),
            },
          ]),
    ],
  };
}
