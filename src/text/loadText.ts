import type { Language } from '../model/language';
import { createText, type Text } from './text';
import type { Words } from './words/en';

const dictionaries: Readonly<Record<Language, () => Promise<Words>>> = {
  en: async () => (await import('./words/en')).en,
  'zh-Hans': async () => (await import('./words/zhHans')).zhHans,
  'zh-Hant': async () => (await import('./words/zhHant')).zhHant,
};

/** Words and formats of a language; only the dictionary asked for is loaded. */
export async function loadText(language: Language): Promise<Text> {
  return createText(language, await dictionaries[language]());
}
