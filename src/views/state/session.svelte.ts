import { getContext, setContext } from 'svelte';
import type { PackageInfo } from '../../figures/figure';
import type { BaseMap } from '../../model/baseMap';
import type { Manifest } from '../../model/manifest';
import { palette, type Palette } from '../../theme/palette';
import type { Text } from '../../text/text';
import { DataClient } from '../engine/dataClient.svelte';
import { fetchJson } from '../engine/storedAnswers';
import { EvidenceState } from '../evidence/evidenceState.svelte';
import { Notices } from './notices.svelte';
import { Preferences } from './preferences.svelte';
import { Route } from './route.svelte';

/** What every part of the page shares: its address, data, words and looks. */
export class Session {
  readonly route = new Route();
  readonly preferences = new Preferences(this.route.settings);
  readonly notices = new Notices();
  readonly evidence = new EvidenceState();
  readonly client: DataClient;
  readonly info: PackageInfo;
  text = $state.raw() as Text;

  constructor(
    readonly manifest: Manifest,
    text: Text,
  ) {
    this.text = text;
    this.info = manifest.package;
    this.client = new DataClient(manifest, (file) =>
      this.notices.add(this.text.words.notice.missingFile(file)),
    );
  }

  get palette(): Palette {
    return palette(this.preferences.theme);
  }

  /** The base map, or `null` with a notice where it is missing. */
  async baseMap(): Promise<BaseMap | null> {
    try {
      return (await fetchJson(this.manifest.baseMap)) as BaseMap;
    } catch {
      this.notices.add(this.text.words.notice.missingFile(this.manifest.baseMap));
      return null;
    }
  }
}

const key = Symbol('session');

export function provideSession(session: Session): void {
  setContext(key, session);
}

export function useSession(): Session {
  return getContext<Session>(key);
}
