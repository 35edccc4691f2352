import { untrack } from 'svelte';
import type { NetworkData } from '../../figures/network/networkBase';
import type { StoredNetworks } from '../../figures/network/storedNetworks';
import type { BaseMap } from '../../model/baseMap';
import { fetchJson } from '../engine/storedAnswers';
import type { Session } from '../state/session.svelte';

/** What the network is made of: records, countries, and the usual networks as they were stored. */
export class NetworkAnswers {
  data = $state.raw<NetworkData | null>(null);
  stored = $state.raw<StoredNetworks>({});
  base = $state.raw<BaseMap | null>(null);

  constructor(private readonly session: Session) {
    void this.load().catch(() => undefined);
  }

  /** The base map is fetched when the map is first shown. */
  loadMap(): void {
    if (untrack(() => this.base) === null) void this.session.baseMap().then((base) => (this.base = base));
  }

  private async load(): Promise<void> {
    const { client, info, manifest, notices } = this.session;
    const [records, countries, groups, stored] = await Promise.all([
      client.answer('network-records', {}),
      client.answer('countries', {}),
      client.answer('country-groups', {}),
      // Without the file everything is laid out and measured on the page.
      (fetchJson(manifest.networks) as Promise<StoredNetworks>).catch((): StoredNetworks => {
        notices.add(this.session.text.words.notice.missingFile(manifest.networks));
        return {};
      }),
    ]);
    this.stored = stored;
    this.data = { records, countries, groups, closingDay: info.closingDay };
  }
}
