import { storedNetworks } from '../../figures/network/storedNetworks';
import type { Day } from '../../model/spell';
import type { Connection } from '../../query/connection';
import { networkData } from './networkData';

/** The usual networks as JSON. */
export async function networkFile(connection: Connection, closingDay: Day): Promise<string> {
  return JSON.stringify(storedNetworks(await networkData(connection, closingDay)));
}
