import { communities, type Communities } from './communities';
import { components, type Components } from './components';
import { distances, type Distances } from './distances';
import { toNetwork, type Network, type NetworkOptions } from './network';
import type { OnProgress } from './progress';
import type { TieList } from './tieList';

/** What several measures of a network rest on, calculated once. */
export interface NetworkBasis {
  readonly network: Network;
  readonly parts: Components;
  readonly groups: Communities;
  readonly steps: Distances;
}

export interface MeasureOptions extends NetworkOptions {
  readonly onProgress?: OnProgress;
}

export function networkBasis(ties: TieList, { directed, onProgress }: MeasureOptions = {}): NetworkBasis {
  const network = toNetwork(ties, { directed });
  return {
    network,
    parts: components(network),
    groups: communities(network),
    steps: distances(network, onProgress),
  };
}
