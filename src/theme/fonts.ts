import type { Language } from '../model/language';
import tokens from './tokens.json';

/** Font families in order of preference; none is ever downloaded. */
export function fontFamily(language: Language): string {
  const family = tokens.type.family;
  return (language === 'en' ? family.latin : family[language]).join(', ');
}

export const typeScale = tokens.type.scale;
export const monoFamily = tokens.type.family.mono.join(', ');
