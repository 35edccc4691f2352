import type { Text } from '../../../text/text';

const mostNamed = 4;

/** The first few names, and how many more there are; a single further one is named as well. */
export function named(names: readonly string[], text: Text, most = mostNamed): string {
  const shown = names.length <= most + 1 ? names : names.slice(0, most);
  const more = names.length - shown.length;
  return text.words.indexChecks.audit.list(text.list(shown), more, text.number(more));
}
