import type { Language } from '../model/language';
import { createText, type Text } from './text';
import type { FirstWords } from './words/first/en';
import type { RestWords } from './words/rest/en';
import type { Words } from './words/words';

const firstWords: Readonly<Record<Language, () => Promise<FirstWords>>> = {
  en: async () => (await import('./words/first/en')).first,
  'zh-Hans': async () => (await import('./words/first/zhHans')).first,
  'zh-Hant': async () => (await import('./words/first/zhHant')).first,
};

const restWords: Readonly<Record<Language, () => Promise<RestWords>>> = {
  en: async () => (await import('./words/rest/en')).rest,
  'zh-Hans': async () => (await import('./words/rest/zhHans')).rest,
  'zh-Hant': async () => (await import('./words/rest/zhHant')).rest,
};

/** Words and formats of a language; only the dictionary asked for is loaded. */
export async function loadText(language: Language): Promise<Text> {
  const [first, rest] = await Promise.all([firstWords[language](), restWords[language]()]);
  return createText(language, { ...first, ...rest });
}

/**
 * The words of the page's frame, the overview and the coverage map alone, for a first paint that does
 * not wait for the others: `loadText` has to follow before anything else is shown.
 */
export async function loadFirstText(language: Language): Promise<Text> {
  return createText(language, (await firstWords[language]()) as Words);
}
