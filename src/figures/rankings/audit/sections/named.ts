import type { Text } from '../../../../text/text';

const mostNamed = 4;

/** The first few names, and how many more there are. */
export function named(names: readonly string[], text: Text): string {
  const more = Math.max(0, names.length - mostNamed);
  return text.words.indexChecks.audit.list(text.list(names.slice(0, mostNamed)), more, text.number(more));
}
