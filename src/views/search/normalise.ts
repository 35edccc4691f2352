import { Converter } from 'opencc-js/t2cn';

/** Letters that Unicode does not take apart into a plain letter and a mark. */
const plain: ReadonlyMap<string, string> = new Map(
  Object.entries({ ø: 'o', ł: 'l', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' }),
);
const toSimplified = Converter({ from: 'tw', to: 'cn' });
const known = new Map<string, string>();

/**
 * A character as search compares it: without case, accent and width, simplified where it is Chinese; a
 * space for punctuation. Characters are converted one by one, so that a part of a name is
 * converted as it is in the whole name.
 */
export function normaliseCharacter(character: string): string {
  let normal = known.get(character);
  if (normal === undefined) {
    const letters = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\p{M}/gu, '');
    normal = Array.from(letters, (letter) => plain.get(letter) ?? toSimplified(letter))
      .join('')
      .replace(/[^\p{L}\p{N}]+/gu, ' ');
    known.set(character, normal);
  }
  return normal;
}

/** A text as search compares it, its words separated by one space each. */
export function normalise(text: string): string {
  let normal = '';
  for (const character of text) {
    const next = normaliseCharacter(character);
    if (next !== ' ') normal += next;
    else if (!normal.endsWith(' ')) normal += next;
  }
  return normal.trim();
}

/** Without spaces, so that `G-20`, `G 20` and `G20` are one. */
export function compact(normal: string): string {
  return normal.replaceAll(' ', '');
}
