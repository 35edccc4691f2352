import { getContext, setContext } from 'svelte';
import type { PackageInfo } from '../../figures/figure';
import type { BaseMap } from '../../model/baseMap';
import type { Language } from '../../model/language';
import type { Manifest } from '../../model/manifest';
import { palette, type Palette } from '../../theme/palette';
import { loadText } from '../../text/loadText';
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
  /** Figures of the report that was open last. */
  collected = $state(0);
  /** The words beyond those of the first figure, asked for once. */
  private wholeText: Promise<void> | null = null;

  /** @param text the first words, or all of them */
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

  /** Changes the language, or completes the words of the present one; until then the old words stay. */
  async loadWords(language: Language = this.text.language): Promise<void> {
    this.text = await loadText(language);
  }

  /** Waits until the words beyond those of the first figure are there. */
  completeWords(): Promise<void> {
    this.wholeText ??= this.loadWords();
    return this.wholeText;
  }

  get palette(): Palette {
    return palette(this.preferences.theme);
  }

  /** The base map, or `null` with a notice where it is missing. */
  baseMap(): Promise<BaseMap | null> {
    return this.fetchMap(this.manifest.baseMap);
  }

  /** The base map in full, for a closer look than a map of the world; `null` with a notice where it is missing. */
  detailedBaseMap(): Promise<BaseMap | null> {
    return this.fetchMap(this.manifest.baseMapDetail);
  }

  private async fetchMap(path: string): Promise<BaseMap | null> {
    try {
      return (await fetchJson(path)) as BaseMap;
    } catch {
      this.notices.add(this.text.words.notice.missingFile(path));
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
