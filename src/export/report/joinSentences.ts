import type { Text } from '../../text/text';

/** Parts one behind the other, each ended as a sentence is in the language; empty ones are left out. */
export function joinSentences(parts: readonly (string | null)[], { words }: Text): string {
  const present = parts.filter((part): part is string => part !== null && part.trim() !== '');
  return present.reduce((text, part) => {
    const gap = /[。？！]$/u.test(text) ? '' : /[.?!]$/u.test(text) ? ' ' : words.join.sentence;
    return text === '' ? part : text + gap + part;
  }, '');
}
