import { layoutNetwork } from '../../charts/network/layout/layoutNetwork';
import { networkModes, type NetworkMode } from '../../model/network';
import { networkState, nodeMeasureIds, type NetworkState, type NodeMeasureId } from '../state/networkState';
import { parseState } from '../state/stateSchema';
import { analyse, type NetworkAnalysis } from './analysis';
import type { NetworkData } from './networkBase';
import { networkModel } from './networkModel';

/** The usual network of one kind of nodes, laid out and measured when a site is built. */
export interface StoredNetwork {
  readonly keys: readonly string[];
  /** Position in units of the layout; `null` for a node without ties. */
  readonly x: readonly (number | null)[];
  readonly y: readonly (number | null)[];
  readonly community: readonly number[];
  /** `null` = not defined. */
  readonly columns: Readonly<Record<NodeMeasureId, readonly (number | null)[]>>;
  readonly summary: NetworkAnalysis['summary'];
}

export type StoredNetworks = Readonly<Partial<Record<NetworkMode, StoredNetwork>>>;

/** Larger networks are laid out and measured on the page, in a worker. */
const mostStored = 2_000;
/** Significant digits of a stored measure: more than any picture or sentence shows. */
const digits = 7;

/** The state of a network for which nothing but the nodes was chosen. */
export function usualState(nodes: NetworkMode): NetworkState {
  return { ...parseState(networkState, new URLSearchParams()).state, nodes };
}

/** The usual network of one kind of nodes; `null` where it is too large to be stored. */
export function storedNetwork(data: NetworkData, nodes: NetworkMode): StoredNetwork | null {
  const model = networkModel(data, usualState(nodes));
  const { list } = model;
  if (list.n > mostStored) return null;
  const { columns, community, summary } = analyse(list, null);
  const positions = layoutNetwork({ ...list, groups: community });
  const isTied = new Set(model.ties.flatMap(({ source, target }) => [source, target]));
  const at = (axis: 0 | 1) =>
    model.nodes.map((_, i) => (isTied.has(i) ? (positions[2 * i + axis] ?? null) : null));
  const column = (id: NodeMeasureId) =>
    Array.from(columns[id], (value) => (Number.isNaN(value) ? null : Number(value.toPrecision(digits))));
  return {
    keys: model.nodes.map(({ key }) => key),
    x: at(0),
    y: at(1),
    community: Array.from(community),
    columns: Object.fromEntries(
      nodeMeasureIds.map((id) => [id, column(id)]),
    ) as unknown as StoredNetwork['columns'],
    summary,
  };
}

/** The usual network of every kind of nodes that is not too large. */
export function storedNetworks(data: NetworkData): StoredNetworks {
  return Object.fromEntries(
    networkModes.flatMap((nodes) => {
      const stored = storedNetwork(data, nodes);
      return stored === null ? [] : [[nodes, stored]];
    }),
  );
}

/** A stored analysis of a network with exactly these nodes in this order. */
export function toAnalysis({ community, columns, summary }: StoredNetwork): NetworkAnalysis {
  const numbers = (id: NodeMeasureId) => Float64Array.from(columns[id], (value) => value ?? NaN);
  return {
    columns: Object.fromEntries(
      nodeMeasureIds.map((id) => [id, numbers(id)]),
    ) as unknown as NetworkAnalysis['columns'],
    community,
    summary,
    isPartial: false,
  };
}
