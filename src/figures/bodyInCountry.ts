import type { Text } from '../text/text';

/** A body with its country behind it, unless its own name ends with that country already. */
export function bodyInCountry(body: string, country: string, text: Text): string {
  const suffix = text.words.join.paren(country);
  const isNamed = [suffix, ` (${country})`].some((end) => body.endsWith(end));
  return isNamed ? body : body + suffix;
}
