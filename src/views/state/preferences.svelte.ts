import { flushSync } from 'svelte';
import { isLanguage, languages, type Language } from '../../model/language';
import type { Theme } from '../../theme/palette';

export const themeChoices = ['system', 'light', 'dark', 'highContrast'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

const storageKey = 'think-tank-atlas';

function stored(): { language?: string; theme?: string } {
  try {
    return JSON.parse(localStorage.getItem(storageKey) ?? '{}') as { language?: string; theme?: string };
  } catch {
    return {};
  }
}

/** The language of the browser, as far as it is one of ours. */
function browserLanguage(): Language {
  for (const tag of navigator.languages) {
    const locale = new Intl.Locale(tag).maximize();
    if (locale.language === 'zh') return locale.script === 'Hant' ? 'zh-Hant' : 'zh-Hans';
    if (locale.language === 'en') return 'en';
  }
  return languages[0];
}

const asTheme = (text: string | null | undefined) => themeChoices.find((choice) => choice === text);

/** What a reader has chosen for herself: a link wins over what was kept, what was kept over the browser. */
export class Preferences {
  language = $state<Language>('en');
  themeChoice = $state<ThemeChoice>('system');
  private prefersDark = $state(false);
  private prefersContrast = $state(false);
  private isPrinting = $state(false);

  constructor(link: { language: string | null; theme: string | null }) {
    const kept = stored();
    const language = [link.language, kept.language].find(
      (text) => typeof text === 'string' && isLanguage(text),
    );
    this.language =
      language !== undefined && language !== null && isLanguage(language) ? language : browserLanguage();
    this.themeChoice = asTheme(link.theme) ?? asTheme(kept.theme) ?? 'system';
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const contrast = matchMedia('(prefers-contrast: more), (forced-colors: active)');
    this.prefersDark = dark.matches;
    this.prefersContrast = contrast.matches;
    dark.addEventListener('change', () => (this.prefersDark = dark.matches));
    addEventListener('beforeprint', () => flushSync(() => (this.isPrinting = true)));
    addEventListener('afterprint', () => (this.isPrinting = false));
    contrast.addEventListener('change', () => (this.prefersContrast = contrast.matches));
  }

  get theme(): Theme {
    if (this.isPrinting) return 'print';
    if (this.themeChoice !== 'system') return this.themeChoice;
    return this.prefersContrast ? 'highContrast' : this.prefersDark ? 'dark' : 'light';
  }

  keep(): void {
    try {
      localStorage.setItem(storageKey, JSON.stringify({ language: this.language, theme: this.themeChoice }));
    } catch {
      // A browser that keeps nothing still shows everything.
    }
  }
}
