import { analyse } from '../../../src/figures/network/analysis';
import type { NetworkData } from '../../../src/figures/network/networkBase';
import type { NetworkInput } from '../../../src/figures/network/networkInput';
import { networkModel } from '../../../src/figures/network/networkModel';
import { nodeGroups } from '../../../src/figures/network/nodeGroups';
import { networkState, type NetworkState } from '../../../src/figures/state/networkState';
import { formatState, parseState } from '../../../src/figures/state/stateSchema';
import type { Text } from '../../../src/text/text';
import { closingDay } from './shippedNetwork';

export const info = {
  title: 'Think-tank records',
  version: '1.0.0',
  closingDay,
  dataHash: '0'.repeat(64),
};

export function stateOf(link: string): NetworkState {
  return parseState(networkState, new URLSearchParams(link)).state;
}

/** Everything a figure of the network is made from, measured here. */
export function inputOf(data: NetworkData, link: string, text: Text, figure = 'diagram'): NetworkInput {
  const state = stateOf(link);
  const model = networkModel(data, state);
  const analysis = analyse(model.list, null);
  return {
    spec: {
      view: 'network',
      figure,
      state: formatState(networkState, state),
      language: text.language,
      theme: 'light',
      size: 'page',
    },
    data,
    model,
    analysis,
    groups: nodeGroups(data, model, analysis, state.group, text),
    state,
    text,
    info,
  };
}
