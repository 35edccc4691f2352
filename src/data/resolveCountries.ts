import type { CountryNames } from '../model/country';
import { countryKey } from './countryKey';
import { countryLookup, type CountryLookup } from './countryLookup';
import { splitCountryList, type ListChunk } from './splitCountryList';

/** An item of a list, as it was written, and the country that it names. */
export interface FoundCountry {
  readonly input: string;
  readonly countryId: string;
}

/** An item that names no country, or not clearly one: those that it may mean, nearest first, at most three. */
export interface UnresolvedCountry {
  readonly input: string;
  readonly suggestions: readonly string[];
}

/** What a list of countries says, in its order. */
export interface ResolvedCountries {
  readonly found: readonly FoundCountry[];
  readonly unresolved: readonly UnresolvedCountry[];
  /** Items that name a country for the second time or more. */
  readonly repeated: readonly FoundCountry[];
}

/** The longest name in use has three commas. */
const longestName = 4;
/** Suggestions cost a pass over all names, so a text that is no list of countries gets only the first ones. */
const suggestionLimit = 200;

/**
 * Finds the countries of a list that a person has typed or pasted: codes (ISO 3166-1 alpha-2, alpha-3
 * and numeric), names and other names in English and both Chinese scripts, mixed, separated by commas,
 * 、, semicolons, tabs or line breaks. What may mean several countries is not guessed.
 */
export function resolveCountries(text: string, countries: readonly CountryNames[]): ResolvedCountries {
  const lookup = countryLookup(countries);
  const found: FoundCountry[] = [];
  const repeated: FoundCountry[] = [];
  const unresolved: UnresolvedCountry[] = [];
  const known = new Set<string>();
  const unknown = new Set<string>();
  for (const input of splitCountryList(text).flatMap((chunk) => itemsOf(chunk, lookup))) {
    const [countryId, other] = lookup.match(input);
    if (countryId !== undefined && other === undefined) {
      (known.has(countryId) ? repeated : found).push({ input, countryId });
      known.add(countryId);
      continue;
    }
    const key = countryKey(input) || input;
    if (unknown.has(key)) continue;
    const suggestions = unknown.size < suggestionLimit ? lookup.suggest(input) : [];
    unknown.add(key);
    unresolved.push({ input, suggestions });
  }
  return { found, unresolved, repeated };
}

/** The items of a chunk: commas divide it, unless they belong to a name. */
function itemsOf({ pieces, isLine }: ListChunk, lookup: CountryLookup): string[] {
  const isClear = (text: string) => lookup.match(text).length === 1;
  const whole = pieces.join(', ');
  if (isLine && isClear(whole)) return [whole];
  const items: string[] = [];
  for (let start = 0; start < pieces.length; ) {
    const length = nameLength(pieces.slice(start, start + longestName), isClear);
    const item = pieces.slice(start, start + length).join(', ');
    items.push(...(length > 1 || lookup.match(item).length > 0 ? [item] : withoutCommas(item, isClear)));
    start += length;
  }
  return items;
}

/** How many pieces make up the first name: more than one only where they do not all stand for themselves. */
function nameLength(pieces: readonly string[], isClear: (text: string) => boolean): number {
  for (let length = pieces.length; length > 1; length -= 1) {
    const name = pieces.slice(0, length);
    if (isClear(name.join(', ')) && !name.every(isClear)) return length;
  }
  return 1;
}

/** What may stand between two names without a comma. */
const dividers = /\s+(?:and|&)\s+|^(?:and|&)\s+|以及|[和及与與]|\s*\/\s*|\s+/gi;
const mostDividers = 20;

/** An item that is no name, at "and" or at its blanks, where every part is a name. */
function withoutCommas(item: string, isClear: (text: string) => boolean): string[] {
  const ends = [...item.matchAll(dividers)];
  if (ends.length > mostDividers) return [item];
  for (const { 0: divider, index } of ends) {
    const head = item.slice(0, index);
    const tail = item.slice(index + divider.length);
    // English names have blanks themselves: only codes are divided by nothing else.
    const isApart = divider.trim() !== '' || isCode(head) || /\p{Script=Han}$/u.test(head);
    if (!isApart || tail === '' || (head !== '' && !isClear(head))) continue;
    const rest = isClear(tail) ? [tail] : withoutCommas(tail, isClear);
    if (rest.every(isClear)) return head === '' ? rest : [head, ...rest];
  }
  return [item];
}

function isCode(text: string): boolean {
  return /^[A-Z]{2,3}$/.test(text);
}
