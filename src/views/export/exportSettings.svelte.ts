import type { Language } from '../../model/language';
import { exportSizes, ownSize, type ExportSize } from '../../theme/exportSizes';
import { toSettings, type Settings } from './settings';

const storageKey = 'think-tank-atlas-export';

function kept(): unknown {
  try {
    return JSON.parse(localStorage.getItem(storageKey) ?? 'null');
  } catch {
    return null;
  }
}

/** The settings of this browser: what was chosen for one figure holds for the next. */
export class ExportSettings {
  chosen = $state.raw<Settings>(toSettings(kept()));

  set(change: Partial<Settings>): void {
    this.chosen = { ...this.chosen, ...change };
    try {
      localStorage.setItem(storageKey, JSON.stringify(this.chosen));
    } catch {
      // A browser that keeps nothing still writes files.
    }
  }

  /** The size in px and mm; `null` where a side of the reader's own is out of its limits. */
  get size(): ExportSize | null {
    const { size, own } = this.chosen;
    return size === 'own' ? ownSize(own.width, own.height, own.unit) : exportSizes[size];
  }

  /** The languages of the file on a page in a language: the main one, and the second where there is one. */
  languages(page: Language): readonly Language[] {
    const language = this.chosen.language ?? page;
    const { second } = this.chosen;
    return second === null || second === language ? [language] : [language, second];
  }
}

let shared: ExportSettings | null = null;

export const exportSettings = () => (shared ??= new ExportSettings());
