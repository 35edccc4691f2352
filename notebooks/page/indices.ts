import type { RecordsData } from '../../src/figures/rankings/values/recordsData';
import type { ExternalRankings } from '../../src/model/externalRanking';
import type { IndexDefinition } from '../../src/model/indexDefinition';
import { fetchJson } from '../../src/views/engine/storedAnswers';
import type { Site } from './site';

/** The indices of the site and what they are calculated from. */
export interface Indices {
  readonly definitions: readonly IndexDefinition[];
  readonly data: RecordsData;
  readonly published: ExternalRankings;
}

/** Reads definitions, records and published rankings. */
export async function readIndices({ client, manifest }: Site): Promise<Indices> {
  const [definitions, indicators, records, countries, groups, published] = await Promise.all([
    fetchJson(manifest.indices) as Promise<readonly IndexDefinition[]>,
    client.answer('indicator-records', {}),
    client.answer('network-records', {}),
    client.answer('countries', {}),
    client.answer('country-groups', {}),
    client.answer('external-rankings', {}),
  ]);
  const { closingDay } = manifest.package;
  const network = { records, countries, groups, closingDay };
  return { definitions, data: { indicators, network }, published };
}
