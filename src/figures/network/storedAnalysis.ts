import type { NetworkState } from '../state/networkState';
import type { NetworkAnalysis } from './analysis';
import { networkKey } from './positions';
import { toAnalysis, usualState, type StoredNetwork } from './storedNetworks';

/** What is stored of the network that a state asks for; `null` where another one is asked for, or none is stored. */
export function storedAnalysis(
  stored: StoredNetwork | undefined,
  state: NetworkState,
): NetworkAnalysis | null {
  const isUsual = networkKey(state) === networkKey(usualState(state.nodes));
  return stored === undefined || !isUsual ? null : toAnalysis(stored);
}
