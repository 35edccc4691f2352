import type { Text } from '../../text/text';

/** Lists whose rows are spells: with a start alone they last. */
const spells = [
  'members',
  'alliances',
  'presences',
  'hosted-presences',
  'foreign-presences',
  'presences-abroad',
  'groups',
];

/** When a row of a list holds, with the precision of its source; `null` where nothing dates it. */
export function relatedDate(
  { list, start, end }: { readonly list: string; readonly start: string | null; readonly end: string | null },
  text: Text,
): string | null {
  const words = text.words.evidence;
  if (start === null) return end === null ? null : words.until('…', text.edtf(end, true));
  const from = text.edtf(start, true);
  if (end !== null && end !== start) return words.until(from, text.edtf(end, true));
  return spells.includes(list) ? words.since(from) : from;
}
