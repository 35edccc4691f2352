import { shortestPath } from '../../measures/network/shortestPath';
import type { NetworkState } from '../state/networkState';
import type { NetworkModel } from './networkModel';

/** A shortest path between two chosen nodes, by positions in the model. */
export interface NetworkPath {
  readonly from: number;
  readonly to: number;
  /** Nodes along it with both ends; `null` where none leads there. */
  readonly nodes: readonly number[] | null;
  /** Ties along it, by position in the model. */
  readonly ties: readonly number[];
}

/** The path that a state asks for; `null` where it asks for none, or the network has not both of its ends. */
export function networkPath(model: NetworkModel, { path }: NetworkState): NetworkPath | null {
  const [from = -1, to = -1] = path.map(model.positionOf);
  if (path.length !== 2 || from < 0 || to < 0 || from === to) return null;
  const found = shortestPath(model.list, from, to);
  return { from, to, nodes: found?.nodes ?? null, ties: found?.ties.flat() ?? [] };
}
