import { networkForm, type NetworkForm } from '../network/networkForm';
import type { NetworkInput } from '../network/networkInput';
import { nodeGroups } from '../network/nodeGroups';
import { possibleNetwork } from '../network/possibleNetwork';
import { networkForms, networkState, type NetworkState } from '../state/networkState';
import { formatState } from '../state/stateSchema';
import { measuredNetwork } from './network/measuredNetwork';
import { networkMakers, type NetworkFigureName } from './network/makers';
import { networkData } from './network/networkData';
import { nothingToDraw } from './nothingToDraw';
import { readState } from './readState';
import { toRefused } from './toRefused';
import type { DrawInput, DrawnFigure, ViewDrawing } from './viewDrawing';

const names = Object.keys(networkMakers) as NetworkFigureName[];
const isForm = (name: string): name is NetworkForm =>
  name !== 'auto' && networkForms.includes(name as NetworkForm);

/** A form that is asked for by name is the one that the state then asks for, too. */
function withForm(state: NetworkState, name: NetworkFigureName, nodes: number): NetworkState {
  return !isForm(name) || networkForm(state, nodes) === name ? state : { ...state, form: name };
}

async function draw({ spec, source, text }: DrawInput): Promise<DrawnFigure> {
  const asked = readState(networkState, spec);
  const data = await networkData(source);
  const possible = possibleNetwork(data, asked.state);
  const network = await measuredNetwork(source, possible.state);
  const { model, analysis } = network;
  const nodes = model.nodes.length;
  const name = names.find((one) => one === spec.figure) ?? networkForm(possible.state, nodes);
  const state = withForm(possible.state, name, nodes);
  const input: NetworkInput = {
    spec: { ...spec, figure: name, state: formatState(networkState, state) },
    data,
    model,
    analysis,
    groups: nodeGroups(data, model, analysis, state.group, text),
    state,
    text,
    info: source.info,
  };
  const isEmpty = isForm(name) && model.ties.length === 0;
  const figure = isEmpty ? null : await networkMakers[name](input, { ...network, state });
  if (figure === null) throw nothingToDraw(input.spec, name);
  return { figure, refused: [...asked.refused, ...toRefused(possible.refused)] };
}

/** The figures of the network. */
export const network: ViewDrawing = { figures: names, draw };
