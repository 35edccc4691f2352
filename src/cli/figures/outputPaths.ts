import { extname } from 'node:path';
import { setName, type LanguageSet } from './languageSets';

const placeholder = '{lang}';

/**
 * Where the files of several languages go: `note.svg` becomes `note.en.svg`, `note.zh-Hans.svg`, … unless
 * the path says where the language stands, as in `{lang}/note.svg`. One language alone keeps the path.
 */
export function outputPaths(out: string, sets: readonly LanguageSet[]): string[] {
  return sets.map((set) => {
    const name = setName(set);
    if (out.includes(placeholder)) return out.replaceAll(placeholder, name);
    if (sets.length === 1) return out;
    const extension = extname(out);
    return `${out.slice(0, out.length - extension.length)}.${name}${extension}`;
  });
}
