import type { NetworkInput } from '../networkInput';
import type { NetworkTie } from '../networkModel';
import { shownPart } from '../shownPart';

/** What a form shows of a network: all of it, or the surroundings of a node. */
export interface ShownTies {
  readonly ties: readonly NetworkTie[];
  /** Nodes by their position in the model, isolates among them. */
  readonly nodes: readonly number[];
  readonly isPart: boolean;
}

/** Ties and nodes of the network, or of what is reached from its centre. */
export function shownTies({ model, state }: Pick<NetworkInput, 'model' | 'state'>): ShownTies {
  const part = state.ego === '' ? null : shownPart(model, state);
  if (part === null || part.ego === null)
    return { ties: model.ties, nodes: model.nodes.map((_, node) => node), isPart: false };
  const { nodes } = part;
  return {
    ties: model.ties.filter(({ source, target }) => nodes.has(source) && nodes.has(target)),
    nodes: [...nodes].sort((a, b) => a - b),
    isPart: true,
  };
}
