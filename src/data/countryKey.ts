import { normaliseName } from './check/normaliseName';
import { toSimplified } from './hanForms';

/** Words that are written in several ways, or left out by some writers. */
const shortForms: ReadonlyMap<string, string> = new Map([
  ['saint', 'st'],
  ['rep', 'republic'],
  ['dem', 'democratic'],
  ['federation', 'fed'],
  ['federated', 'fed'],
  ['sts', 'states'],
  ['and', ''],
  ['of', ''],
]);

/**
 * The words of a country name without what its spellings differ in: script, case, accents, width,
 * punctuation, "the", "of" and "and", and usual abbreviations.
 */
export function countryWords(name: string): string {
  return normaliseName(toSimplified(name.normalize('NFKC')))
    .replace(/[及与]/g, '和')
    .split(' ')
    .map((word) => shortForms.get(word) ?? word)
    .filter((word) => word !== '')
    .join(' ');
}

/** Two spellings of one country name have the same key: its words without the gaps between them. */
export function countryKey(name: string): string {
  return countryWords(name).replaceAll(' ', '');
}
