import type { FlowEnd } from '../../../charts/communityFlows/communityFlowsScene';
import type { Text } from '../../../text/text';
import type { CommunityEnds } from './communityEnds';

/** A community of one date with its nodes, or the nodes that have no tie on that date. */
export interface CommunityColumn extends FlowEnd {
  readonly keys: ReadonlySet<string>;
}

/** Nodes that went from one community to another. */
export interface CommunityBand {
  readonly key: string;
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly nodes: number;
  readonly keys: ReadonlySet<string>;
}

/** The communities of a date under each other; those without ties on it, but on the other date, come last. */
export function communityColumn(
  side: 'then' | 'now',
  { ends }: Pick<CommunityEnds, 'ends'>,
  outside: readonly string[],
  date: string,
  tagOf: (community: number) => FlowEnd['tag'],
  text: Text,
): CommunityColumn[] {
  const words = text.words.brokers.change;
  const end = (
    id: string,
    name: string,
    slot: number | null,
    keys: readonly string[],
    isOutside: boolean,
  ): CommunityColumn => ({
    key: `${side}:${id}`,
    label: [
      words.bar(date, name, keys.length, text.number(keys.length)),
      ...(tagOf(Number(id))?.slice(0, 1) ?? []),
    ].join(text.words.join.clause),
    name,
    size: text.words.join.paren(text.number(keys.length)),
    tag: tagOf(Number(id)),
    nodes: keys.length,
    slot,
    isOutside,
    keys: new Set(keys),
  });
  return [
    ...ends.map(({ id, name, slot, keys }) => end(String(id), name, slot, keys, false)),
    ...(outside.length === 0
      ? []
      : [end('outside', side === 'then' ? words.entered : words.left, null, outside, true)]),
  ];
}

/** Ends in the order in which most of their nodes stand in the other column, so that few bands cross. */
export function besideOrigins(
  ends: CommunityEnds['ends'],
  before: readonly CommunityColumn[],
): CommunityEnds['ends'] {
  const placeOf = new Map(
    before.flatMap(({ keys, isOutside }, i) => (isOutside ? [] : [...keys].map((key) => [key, i] as const))),
  );
  const mean = ({ keys }: CommunityEnds['ends'][number]) => {
    const places = keys.flatMap((key) => placeOf.get(key) ?? []);
    return places.length === 0
      ? before.length
      : places.reduce((sum, place) => sum + place, 0) / places.length;
  };
  const isSmaller = ({ id }: CommunityEnds['ends'][number]) => Number(id === 'smaller');
  return [...ends].sort((a, b) => isSmaller(a) - isSmaller(b) || mean(a) - mean(b));
}

/** How many nodes went from each end of the first column to each of the second. */
export function communityBands(
  before: readonly CommunityColumn[],
  after: readonly CommunityColumn[],
  text: Text,
): CommunityBand[] {
  const words = text.words.brokers.change;
  return before.flatMap((from, i) =>
    after.flatMap((to, j): CommunityBand[] => {
      const keys = [...from.keys].filter((key) => to.keys.has(key));
      if (keys.length === 0) return [];
      const label = words.flow(from.name, to.name, keys.length, text.number(keys.length));
      return [
        { key: `flow:${from.key}:${to.key}`, label, from: i, to: j, nodes: keys.length, keys: new Set(keys) },
      ];
    }),
  );
}
