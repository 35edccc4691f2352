import type { Text } from '../../text/text';
import type { NetworkState } from '../state/networkState';
import type { NetworkAnalysis } from './analysis';
import type { NetworkData } from './networkBase';
import type { NetworkNode } from './networkNodes';
import type { NetworkModel } from './networkModel';
import { thinkTankTypes } from '../state/viewStates';

export interface NodeGroup {
  readonly id: string;
  readonly name: string;
  /** Colour and marker: 0 is the first; `null` = grouped with all others that have none. */
  readonly slot: number | null;
  /** Nodes by their position in the model. */
  readonly nodes: readonly number[];
}

/** Communities, types or regions of the nodes, largest first; those without a colour come last. */
export interface NodeGroups {
  readonly groups: readonly NodeGroup[];
  /** Position in `groups` by node; -1 where it is in none (no type or region on record, or no tie). */
  readonly groupOf: readonly number[];
}

/** Groups with a colour and a marker of their own; further ones share one. The eighth marker is that of second-mode nodes. */
export const mostSlots = 7;
/** A community of fewer nodes has no colour of its own: it can be seen as a piece. */
const leastColoured = 4;

type Keyed = readonly { readonly id: string; readonly slot: number | null; readonly nodes: number[] }[];

function byId(ids: readonly (string | null)[]): Map<string, number[]> {
  const members = new Map<string, number[]>();
  ids.forEach((id, i) => {
    if (id === null) return;
    const list = members.get(id);
    if (list === undefined) members.set(id, [i]);
    else list.push(i);
  });
  return members;
}

const bySize = (a: { nodes: readonly number[]; id: string }, b: { nodes: readonly number[]; id: string }) =>
  b.nodes.length - a.nodes.length || (a.id < b.id ? -1 : 1);

/** Communities keep the colour of the one in the network of all dates that they have most nodes of. */
function communityGroups({ nodes, ties }: NetworkModel, analysis: NetworkAnalysis): Keyed {
  const tied = new Set(ties.flatMap(({ source, target }) => [source, target]));
  const members = byId(
    nodes.map((_, i) =>
      tied.has(i) && (analysis.community[i] ?? -1) >= 0 ? String(analysis.community[i]) : null,
    ),
  );
  return [...members].map(([id, list]) => ({
    id,
    nodes: list,
    slot: Number(id) < mostSlots && list.length >= leastColoured ? Number(id) : null,
  }));
}

/** Think-tank types in their usual order; what the records do not type stays in no group. */
function typeGroups({ nodes }: NetworkModel): Keyed {
  const order = (id: string) => thinkTankTypes.findIndex((type) => type === id);
  return [...byId(nodes.map(({ type }) => type))].map(([id, list]) => ({
    id,
    nodes: list,
    slot: order(id) >= 0 && order(id) < mostSlots ? order(id) : null,
  }));
}

/** M49 regions in the order of their codes, which is that of their colours. */
export function regionOrder({ countries, groups }: Pick<NetworkData, 'countries' | 'groups'>): string[] {
  const used = new Set(countries.map(({ regionId }) => regionId));
  return groups
    .map(({ id }) => id)
    .filter((id) => used.has(id))
    .sort();
}

/** M49 regions, whose colour is the same in every network. */
function regionGroups({ nodes }: NetworkModel, data: NetworkData): Keyed {
  const { countries } = data;
  const order = regionOrder(data);
  const regionOf = new Map(countries.map(({ id, regionId }) => [id, regionId]));
  const ids = nodes.map(({ countryId }) => (countryId === null ? null : (regionOf.get(countryId) ?? null)));
  return [...byId(ids)].map(([id, list]) => ({ id, nodes: list, slot: order.indexOf(id) }));
}

/** The node of a community by which it is called: the one with most ties. */
function centreOf(
  nodes: readonly number[],
  model: NetworkModel,
  { columns }: NetworkAnalysis,
): NetworkNode | undefined {
  const best = [...nodes].sort(
    (a, b) =>
      (columns.degree[b] ?? 0) - (columns.degree[a] ?? 0) ||
      (columns.betweenness[b] ?? 0) - (columns.betweenness[a] ?? 0) ||
      a - b,
  )[0];
  return best === undefined ? undefined : model.nodes[best];
}

/** Groups of the nodes of a network by what the state asks for. */
export function nodeGroups(
  data: NetworkData,
  model: NetworkModel,
  analysis: NetworkAnalysis,
  grouping: NetworkState['group'],
  text: Text,
): NodeGroups {
  const nameOf = (id: string, nodes: readonly number[]): string => {
    if (grouping === 'type') return text.words.filter.types[id] ?? id;
    if (grouping === 'region') {
      const names = data.groups.find((group) => group.id === id)?.names;
      return names === undefined ? id : text.name(names);
    }
    const centre = centreOf(nodes, model, analysis);
    return centre === undefined ? id : text.name(centre.names);
  };
  const keyed =
    grouping === 'community'
      ? communityGroups(model, analysis)
      : grouping === 'type'
        ? typeGroups(model)
        : regionGroups(model, data);
  const groups = [...keyed]
    .sort((a, b) => Number(a.slot === null) - Number(b.slot === null) || bySize(a, b))
    .map((group): NodeGroup => ({ ...group, name: nameOf(group.id, group.nodes) }));
  const groupOf = model.nodes.map(() => -1);
  groups.forEach(({ nodes }, position) => {
    for (const node of nodes) groupOf[node] = position;
  });
  return { groups, groupOf };
}
