import type { CountryNames } from '../model/country';
import { retiredCountries } from './check/retiredCountries';
import { countryKey, countryWords } from './countryKey';
import { editDistance } from './editDistance';
import { editLimit } from './nearest';

/** Finds countries by their codes and names. */
export interface CountryLookup {
  /** The countries that a text names: one where that is clear, several where it is not, or none. */
  match(text: string): readonly string[];
  /** Countries that a text without a clear match may mean, nearest first, at most three. */
  suggest(text: string): readonly string[];
}

interface Spelling {
  readonly id: string;
  readonly words: string;
  readonly key: string;
}

const most = 3;
/** Nearness of what is a part of the text, or has it as a part: closer than one edit. */
const contained = 0.25;
const containing = 0.75;

const lookups = new WeakMap<readonly CountryNames[], CountryLookup>();

/** The lookup over the countries of a package; made once for each list of countries. */
export function countryLookup(countries: readonly CountryNames[]): CountryLookup {
  const known = lookups.get(countries) ?? makeLookup(countries);
  lookups.set(countries, known);
  return known;
}

function makeLookup(countries: readonly CountryNames[]): CountryLookup {
  const codes = new Map<string, readonly string[]>();
  const names = new Map<string, readonly string[]>();
  const aliases = new Map<string, readonly string[]>();
  const spellings: Spelling[] = [];
  const add = (index: Map<string, readonly string[]>, key: string, id: string) => {
    const ids = index.get(key) ?? [];
    if (key !== '' && !ids.includes(id)) index.set(key, [...ids, id]);
  };
  for (const { id, alpha2, numeric, names: own, aliases: others } of countries) {
    for (const code of [id, alpha2, numeric]) if (code !== null) add(codes, code.toUpperCase(), id);
    for (const [index, list] of [
      [names, own],
      [aliases, others],
    ] as const)
      for (const name of list) {
        if (name === null) continue;
        const words = countryWords(name);
        const key = countryKey(name);
        add(index, key, id);
        spellings.push({ id, words, key });
      }
  }
  const exact = (text: string): readonly string[] => {
    const key = countryKey(text);
    return names.get(key) ?? codes.get(codeOf(text)) ?? aliases.get(key) ?? [];
  };
  const match = (text: string): readonly string[] => {
    for (const form of forms(text)) {
      const ids = exact(form);
      if (ids.length > 0) return ids;
    }
    const ids = new Set(parts(text).map((part) => exact(part).join()));
    const [only = ''] = ids;
    return ids.size === 1 && only !== '' ? only.split(',') : [];
  };
  return {
    match,
    suggest: (text) => {
      const ids = match(text);
      if (ids.length > 1) return ids.slice(0, most);
      const successors = retiredCountries.get(codeOf(text))?.successors.filter((code) => codes.has(code));
      return successors?.slice(0, most) ?? nearestCountries(text, spellings);
    },
  };
}

/** A text as a code: two or three letters with or without points, or a number of up to three digits. */
function codeOf(text: string): string {
  const plain = text.normalize('NFKC').trim();
  if (/^\d{1,3}$/.test(plain)) return plain.padStart(3, '0');
  return /^([A-Za-z]\.?){2,3}$/.test(plain) ? plain.replaceAll('.', '').toUpperCase() : '';
}

/** A name as it stands, and with what follows its comma or stands in brackets put in front: "Korea, Republic of". */
function forms(text: string): string[] {
  const plain = text.normalize('NFKC').trim();
  const inverted = /^([^,]+),(.+)$/.exec(plain) ?? /^([^([]+)[([]([^)\]]+)[)\]]\s*$/.exec(plain);
  return inverted === null ? [plain] : [plain, `${inverted[2]} ${inverted[1]}`];
}

/** The two halves of "China (CHN)" and "CN - China". */
function parts(text: string): string[] {
  const halves = /^([^([]+)[([]([^)\]]+)[)\]]$|^(.+?)(?:\s+[-–—|:]\s+|\s*[=/]\s*)(.+)$/.exec(
    text.normalize('NFKC').trim(),
  );
  return halves === null ? [] : halves.slice(1).filter((half) => half !== undefined);
}

function nearestCountries(text: string, spellings: readonly Spelling[]): string[] {
  const words = countryWords(text);
  const key = words.replaceAll(' ', '');
  const isHan = /\p{Script=Han}/u.test(key);
  const limit = isHan ? Math.min(1, editLimit(`${key} `)) : editLimit(key);
  const nearness = new Map<string, number>();
  for (const spelling of spellings) {
    const distance = distanceOf(spelling, words, key, limit, isHan);
    if (distance < (nearness.get(spelling.id) ?? Infinity)) nearness.set(spelling.id, distance);
  }
  const sorted = [...nearness].filter(([, distance]) => distance < Infinity).sort(([, a], [, b]) => a - b);
  // Where the text is a part of names, others that merely look alike were not meant.
  const isPart = (sorted[0]?.[1] ?? 1) < 1;
  return sorted
    .filter(([, distance]) => !isPart || distance < 1)
    .slice(0, most)
    .map(([id]) => id);
}

/** `Infinity` for a spelling that is too far away to have been meant. */
function distanceOf(
  spelling: Spelling,
  words: string,
  key: string,
  limit: number,
  isHan: boolean,
): number {
  const has = (whole: Spelling | { words: string; key: string }, part: { words: string; key: string }) =>
    isHan
      ? part.key.length > 1 && whole.key.includes(part.key)
      : part.key.length > 2 && ` ${whole.words} `.includes(` ${part.words} `);
  const gap = Math.abs(spelling.key.length - key.length) / 1000;
  if (has(spelling, { words, key })) return contained + gap;
  if (has({ words, key }, spelling)) return containing + gap;
  const distance = editDistance(key, spelling.key, limit);
  return distance <= limit ? distance : Infinity;
}
