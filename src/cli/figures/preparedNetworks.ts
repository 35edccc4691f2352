import type { NetworkData } from '../../figures/network/networkBase';
import { storedNetwork, type StoredNetwork, type StoredNetworks } from '../../figures/network/storedNetworks';
import { networkModes } from '../../model/network';
import type { Day } from '../../model/spell';
import type { Connection } from '../../query/connection';
import { networkData } from '../build/networkData';

/** The usual networks as a site would have them; each is laid out and measured when it is first asked for. */
export async function preparedNetworks(connection: Connection, closingDay: Day): Promise<StoredNetworks> {
  const data: NetworkData = await networkData(connection, closingDay);
  const networks: Partial<Record<string, StoredNetwork>> = {};
  for (const mode of networkModes) {
    let made: { readonly network: StoredNetwork | undefined } | undefined;
    Object.defineProperty(networks, mode, {
      enumerable: true,
      get: () => (made ??= { network: storedNetwork(data, mode) ?? undefined }).network,
    });
  }
  return networks;
}
