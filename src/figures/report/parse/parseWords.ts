import { languages } from '../../../model/language';
import type { LocalText } from '../../../model/report';
import { unknownPlaceholders } from '../fillText';
import type { NodeReader, Place } from './nodeReader';

/** Words in one language for all or in several, with the placeholders that they may have. */
export function parseWords(
  reader: NodeReader,
  place: Place,
  placeholders: readonly string[],
): LocalText | undefined {
  const map = reader.map(place);
  if (map === null) return checked(reader, place, placeholders);
  // `{month} …` without quotes is a map with one empty value.
  const isBrace = map.items.some(
    ({ key, value }) =>
      placeholders.includes(String(key)) && (value as { value?: unknown } | null)?.value == null,
  );
  if (isBrace) return reader.note('unquoted-brace', place);
  const texts: Record<string, string> = {};
  for (const [language, words] of reader.fields(place, languages, 'text') ?? [])
    texts[language] = checked(reader, words, placeholders) ?? '';
  return texts;
}

function checked(reader: NodeReader, place: Place, placeholders: readonly string[]): string | undefined {
  const words = reader.words(place);
  for (const name of unknownPlaceholders(words ?? '', placeholders))
    reader.note('unknown-placeholder', place, reader.unknown(name, placeholders));
  return words;
}
