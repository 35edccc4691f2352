import type { RecordsData } from '../../figures/rankings/values/recordsData';
import type { IndexDefinition } from '../../model/indexDefinition';
import { fetchJson } from '../engine/storedAnswers';
import type { Session } from '../state/session.svelte';

/** What an index is made of: the indicators of the records, and the definitions of the package. */
export class RankingsAnswers {
  data = $state.raw<RecordsData | null>(null);
  definitions = $state.raw<readonly IndexDefinition[] | null>(null);

  constructor(private readonly session: Session) {
    void this.load().catch(() => undefined);
  }

  private async load(): Promise<void> {
    const { client, info, manifest, notices } = this.session;
    const [indicators, records, countries, groups, definitions] = await Promise.all([
      client.answer('indicator-records', {}),
      client.answer('network-records', {}),
      client.answer('countries', {}),
      client.answer('country-groups', {}),
      (fetchJson(manifest.indices) as Promise<readonly IndexDefinition[]>).catch(() => {
        notices.add(this.session.text.words.notice.missingFile(manifest.indices));
        return [];
      }),
    ]);
    this.data = { indicators, network: { records, countries, groups, closingDay: info.closingDay } };
    this.definitions = definitions;
  }
}
