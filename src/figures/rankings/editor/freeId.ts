import { fold } from '../../../text/fold';

const longest = 40;
const joint = '-';

/**
 * An id made from the letters and digits of a title that none of `taken` has: `partner-countries`, and
 * `partner-countries-2` where there is one. A title without any gives `fallback`.
 */
export function freeId(title: string, taken: Iterable<string>, fallback: string): string {
  const words = fold(title).normalize('NFC').replaceAll(' ', joint);
  const cut = [...words].slice(0, longest).join('');
  const stem = cut.endsWith(joint) ? cut.slice(0, -joint.length) : cut;
  const base = stem === '' ? fallback : stem;
  const ids = new Set(taken);
  let id = base;
  for (let number = 2; ids.has(id); number += 1) id = `${base}${joint}${number}`;
  return id;
}
