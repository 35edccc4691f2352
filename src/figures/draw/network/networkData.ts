import type { NetworkData } from '../../network/networkBase';
import type { FigureSource } from '../figureSource';
import { keptFor } from '../kept';

/** What a network is made of, asked for once a source. */
export function networkData(source: FigureSource): Promise<NetworkData> {
  return keptFor(source, 'network data', async () => {
    const [records, countries, groups] = await Promise.all([
      source.answer('network-records', {}),
      source.answer('countries', {}),
      source.answer('country-groups', {}),
    ]);
    return { records, countries, groups, closingDay: source.info.closingDay };
  });
}
