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

/** Communities of one date: those large enough to be named, then all others as one. */
export interface CommunityEnds {
  readonly ends: readonly {
    readonly id: 'smaller' | number;
    readonly name: string;
    readonly slot: number | null;
    readonly communities: readonly number[];
    /** Keys of its nodes. */
    readonly keys: readonly string[];
  }[];
  /** Community by node key, of tied nodes. */
  readonly communityOf: ReadonlyMap<string, number>;
}

/** Communities of fewer nodes stand together: each is a small piece that would only be a line. */
export const leastNamed = 4;
const mostNamed = 10;

/** Communities of a network as the columns of a comparison show them. */
export function communityEnds(
  data: NetworkData,
  { model, analysis }: DatedNetwork,
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
  const named = all.filter(({ keys }, i) => keys.length >= leastNamed && i < mostNamed);
  const smaller = all.slice(named.length);
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
    communityOf: new Map(all.flatMap(({ id, keys }) => keys.map((key) => [key, id] as const))),
  };
}
