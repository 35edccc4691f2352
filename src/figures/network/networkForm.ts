import type { NetworkState } from '../state/networkState';

export type NetworkForm = Exclude<NetworkState['form'], 'auto'>;

/** Above this number of nodes a diagram is hard to read, and the matrix comes first. */
const mostInDiagram = 400;

/** The form that a network is shown in: the chosen one, or the one for its number of nodes. */
export function networkForm({ form }: Pick<NetworkState, 'form'>, nodes: number): NetworkForm {
  if (form !== 'auto') return form;
  return nodes > mostInDiagram ? 'matrix' : 'diagram';
}

/** The node whose card is shown: the one that was chosen last, or whose surroundings are shown; `''` = none. */
export function selectedNode({ chosen, ego }: Pick<NetworkState, 'chosen' | 'ego'>): string {
  return chosen.at(-1) ?? ego;
}
