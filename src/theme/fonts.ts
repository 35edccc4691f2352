import type { Language } from '../model/language';
import { type } from './tokens.json';

/** Font families in order of preference; none is ever downloaded. */
export function fontFamily(language: Language): string {
  const { family } = type;
  return (language === 'en' ? family.latin : family[language]).join(', ');
}
