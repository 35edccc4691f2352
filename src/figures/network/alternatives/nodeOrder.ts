import type { NetworkInput } from '../networkInput';
import type { NetworkTie } from '../networkModel';
import type { NodeGroup } from '../nodeGroups';

/** Neighbouring rows of one community, type or region, or of all that have no colour. */
export interface NodeBand {
  readonly id: string;
  readonly name: string;
  /** Colour and marker; `null` where it has none of its own. */
  readonly slot: number | null;
  /** First row, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

export interface OrderedNodes {
  /** Nodes by their position in the model. */
  readonly nodes: readonly number[];
  readonly bands: readonly NodeBand[];
  /** First row of each group, and the one after its last, also of those that share a band. */
  readonly groups: readonly (readonly [from: number, to: number])[];
}

/** Number of ties by node, for `n` nodes. */
export function degreesOf(n: number, ties: readonly NetworkTie[]): number[] {
  const degrees = Array.from({ length: n }, () => 0);
  for (const { source, target } of ties)
    for (const node of [source, target]) degrees[node] = (degrees[node] ?? 0) + 1;
  return degrees;
}

/** What the nodes without a group are called. */
export function groupless({ state, text }: Pick<NetworkInput, 'state' | 'text'>): string {
  return text.words.networkForms.groupless[state.group] ?? '';
}

/** What groups without a colour are called together; a single one keeps its name. */
export function smallerGroups(
  groups: readonly NodeGroup[],
  { state, text }: Pick<NetworkInput, 'state' | 'text'>,
): string {
  const [only] = groups;
  if (groups.length === 1 && only !== undefined) return only.name;
  const { network, networkForms } = text.words;
  const nameOf = state.group === 'community' ? networkForms.smallerCommunities : network.otherGroups;
  return nameOf(groups.length, text.number(groups.length));
}

/** The groups that have a colour, then those that share a band, then the nodes that are in none. */
export function orderNodes(
  nodes: readonly number[],
  degrees: readonly number[],
  input: Pick<NetworkInput, 'groups' | 'state' | 'text'>,
): OrderedNodes {
  const { groups, groupOf } = input.groups;
  const placeOf = (node: number) => {
    const group = groupOf[node] ?? -1;
    return group < 0 ? groups.length : group;
  };
  const ordered = [...nodes].sort(
    (a, b) => placeOf(a) - placeOf(b) || (degrees[b] ?? 0) - (degrees[a] ?? 0) || a - b,
  );
  const runs: { place: number; from: number; to: number }[] = [];
  ordered.forEach((node, row) => {
    const place = placeOf(node);
    const last = runs.at(-1);
    if (last?.place === place) last.to = row + 1;
    else runs.push({ place, from: row, to: row + 1 });
  });
  const own = runs.filter(({ place }) => groups[place] !== undefined && groups[place]?.slot !== null);
  const shared = runs.filter(({ place }) => groups[place]?.slot === null);
  const none = runs.filter(({ place }) => groups[place] === undefined);
  const bandOf = (list: typeof runs, id: string, name: string): NodeBand[] => {
    const [first, last] = [list[0], list.at(-1)];
    return first === undefined || last === undefined
      ? []
      : [{ id, name, slot: null, from: first.from, to: last.to }];
  };
  return {
    nodes: ordered,
    bands: [
      ...own.flatMap(({ place, from, to }): NodeBand[] => {
        const group = groups[place];
        return group === undefined ? [] : [{ id: group.id, name: group.name, slot: group.slot, from, to }];
      }),
      ...bandOf(
        shared,
        'others',
        smallerGroups(
          shared.flatMap(({ place }) => groups[place] ?? []),
          input,
        ),
      ),
      ...bandOf(none, 'none', groupless(input)),
    ],
    groups: runs.map(({ from, to }) => [from, to] as const),
  };
}
