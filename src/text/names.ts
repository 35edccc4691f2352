import type { Language } from '../model/language';
import type { Names } from '../model/names';

/** A name with the language it is written in, so that the right glyph forms are chosen. */
export interface LocalName {
  readonly text: string;
  readonly language: Language;
}

const order: Readonly<Record<Language, readonly number[]>> = {
  en: [0, 1, 2],
  'zh-Hans': [1, 2, 0],
  'zh-Hant': [2, 1, 0],
};
const languageAt: readonly Language[] = ['en', 'zh-Hans', 'zh-Hant'];

/** The name in a language, or in the nearest one in which it is known. */
export function localName(names: Names, language: Language): LocalName {
  const at = order[language].find((i) => names[i] !== null && names[i] !== '') ?? 0;
  return { text: names[at] ?? '', language: languageAt[at] ?? 'en' };
}

export function nameOf(names: Names, language: Language): string {
  return localName(names, language).text;
}

const collators = new Map<Language, Intl.Collator>();

/** Orders names as a reader of the language expects: alphabetically, or by pinyin or strokes. */
export function compareNames(a: string, b: string, language: Language): number {
  let collator = collators.get(language);
  if (collator === undefined) {
    collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
    collators.set(language, collator);
  }
  return collator.compare(a, b);
}

/** Items in running text, separated as the language separates them. */
export function joinList(items: readonly string[], language: Language): string {
  return items.join(language === 'en' ? ', ' : '、');
}
