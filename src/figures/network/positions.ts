import type { NetworkState } from '../state/networkState';
import { formatState } from '../state/stateSchema';
import { networkState } from '../state/networkState';
import type { NetworkData } from './networkBase';
import { networkModel, type NetworkModel } from './networkModel';
import { usualState, type StoredNetwork } from './storedNetworks';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where nodes stand, by key, in units of the layout, and the box that they all fill. */
export interface NetworkPositions {
  readonly byKey: ReadonlyMap<string, Point>;
  readonly extent: readonly [left: number, top: number, right: number, bottom: number];
}

/** The part of a state that decides which nodes and ties there are. */
export function networkKey(state: NetworkState): string {
  const { nodes, ties, several, weight, time, from, date, period, countries, type, evidence } = state;
  return formatState(networkState, {
    ...usualState(nodes),
    ...{ ties, several, weight, time, from, date, period, countries, type, evidence },
  });
}

/**
 * The network whose layout a state is drawn in: all ties of its kinds whatever their date and the
 * filters, so that nothing moves when these change; laid out anew, the network that is shown.
 */
export function layoutModel(data: NetworkData, state: NetworkState, model: NetworkModel): NetworkModel {
  if (state.layout === 'fresh') return model;
  const { nodes, ties, several } = state;
  return networkModel(data, { ...usualState(nodes), ties, several, time: 'until' });
}

/** What a layout depends on. */
export function layoutKey(state: NetworkState): string {
  const { nodes, ties, several } = state;
  return state.layout === 'fresh'
    ? `fresh ${networkKey(state)}`
    : formatState(networkState, { ...usualState(nodes), ties, several });
}

/** Positions of the usual network, which others keep. */
export function storedPositions(stored: StoredNetwork | undefined): Map<string, Point> {
  const positions = new Map<string, Point>();
  stored?.keys.forEach((key, i) => {
    const [x, y] = [stored.x[i] ?? null, stored.y[i] ?? null];
    if (x !== null && y !== null) positions.set(key, { x, y });
  });
  return positions;
}

/** Nodes of a network with a tie, by position. */
export function tiedNodes(model: NetworkModel): Set<number> {
  return new Set(model.ties.flatMap(({ source, target }) => [source, target]));
}

/** Whether every node with a tie has a position. */
export function arePlaced(model: NetworkModel, positions: ReadonlyMap<string, Point>): boolean {
  return [...tiedNodes(model)].every((node) => positions.has(model.nodes[node]?.key ?? ''));
}

export function toPositions(byKey: ReadonlyMap<string, Point>): NetworkPositions {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of byKey.values()) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { byKey, extent: byKey.size === 0 ? [0, 0, 1, 1] : [left, top, right, bottom] };
}

/** Positions with those of nodes that were moved by hand in their place. */
export function withMoved(positions: NetworkPositions, moved: NetworkState['moved']): NetworkPositions {
  if (moved.length === 0) return positions;
  const byKey = new Map(positions.byKey);
  for (const { key, x, y } of moved) if (byKey.has(key)) byKey.set(key, { x, y });
  return { ...positions, byKey };
}
