import { ownSource, shippedSource, type IndexSource } from '../../rankings/indexSource';
import type { RecordsData } from '../../rankings/values/recordsData';
import type { FigureSource } from '../figureSource';
import { keptFor } from '../kept';
import { networkData } from '../network/networkData';

/** What an index is made of, asked for once a source. */
export function indexData(source: FigureSource): Promise<RecordsData> {
  return keptFor(source, 'index data', async () => {
    const [indicators, network] = await Promise.all([
      source.answer('indicator-records', {}),
      networkData(source),
    ]);
    return { indicators, network };
  });
}

/** An index that is asked for, and what tells it from any other. */
export interface AskedIndex {
  /** `null` where it is unfinished, or there is none. */
  readonly index: IndexSource | null;
  readonly key: string;
}

/** The index of an id: of the reader's own or of the package, the usual one in place of one that is unknown. */
export async function askedIndex(source: FigureSource, id: string): Promise<AskedIndex> {
  const own = await source.ownIndex(id);
  if (own !== null) return { index: ownSource(own), key: JSON.stringify(own) };
  const index = shippedSource(await source.file('indices'), id);
  return { index, key: index?.definition.id ?? '' };
}
