import { egoNetwork } from '../../measures/network/egoNetwork';
import { toNetwork } from '../../measures/network/network';
import type { NetworkState } from '../state/networkState';
import type { NetworkModel } from './networkModel';
import { networkPath, type NetworkPath } from './networkPath';
import { tiedNodes } from './positions';

/** What a state shows of a network, by positions in the model. */
export interface ShownPart {
  /** Nodes that are drawn; those without a tie only as the centre of an ego network. */
  readonly nodes: ReadonlySet<number>;
  /** Node whose surroundings are shown; `null` = the whole network. */
  readonly ego: number | null;
  /** Nodes of the ego network at each number of steps; empty for the whole network. */
  readonly reached: readonly number[];
  readonly path: NetworkPath | null;
  /** Nodes and ties that stand out, the others being faint; `null` where none does. */
  readonly emphasised: { readonly nodes: ReadonlySet<number>; readonly ties: ReadonlySet<number> } | null;
}

function emphasisOf(
  model: NetworkModel,
  state: NetworkState,
  path: NetworkPath | null,
): ShownPart['emphasised'] {
  if (path !== null) return { nodes: new Set(path.nodes ?? [path.from, path.to]), ties: new Set(path.ties) };
  const chosen = new Set(state.chosen.map(model.positionOf).filter((node) => node >= 0));
  if (chosen.size < 2) return null;
  const ties = model.ties.flatMap(({ source, target }, i) =>
    chosen.has(source) && chosen.has(target) ? [i] : [],
  );
  return { nodes: chosen, ties: new Set(ties) };
}

/** The whole network, the surroundings of a node, and what stands out of it. */
export function shownPart(model: NetworkModel, state: NetworkState): ShownPart {
  const path = networkPath(model, state);
  const emphasised = emphasisOf(model, state, path);
  const ego = state.ego === '' ? -1 : model.positionOf(state.ego);
  if (state.ego !== '' && ego < 0) return { nodes: new Set(), ego: null, reached: [], path, emphasised };
  if (ego < 0) return { nodes: tiedNodes(model), ego: null, reached: [], path, emphasised };
  const around = egoNetwork(toNetwork(model.list), ego, state.steps === 2 ? 2 : 1);
  const reached = [0, 0, 0];
  for (const step of around.steps) reached[step] = (reached[step] ?? 0) + 1;
  return { nodes: new Set(around.nodes), ego, reached, path, emphasised };
}
