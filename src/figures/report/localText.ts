import type { Language } from '../../model/language';
import type { LocalText } from '../../model/report';

/** Languages to look in, the nearest first. */
const nearest: Readonly<Record<Language, readonly Language[]>> = {
  en: ['en', 'zh-Hans', 'zh-Hant'],
  'zh-Hans': ['zh-Hans', 'zh-Hant', 'en'],
  'zh-Hant': ['zh-Hant', 'zh-Hans', 'en'],
};

/** The words in a language, or else in the nearest one they are given in; empty where there are none. */
export function localText(text: LocalText, language: Language): string {
  if (typeof text === 'string') return text;
  return nearest[language].map((one) => text[one]).find((words) => words !== undefined && words !== '') ?? '';
}
