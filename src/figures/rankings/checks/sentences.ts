import type { Text } from '../../../text/text';

const ended = /[.!?。！？]$/;

/** Sentences one after the other; those that have their full stop get no second one. */
export function sentences(parts: readonly string[], text: Text): string {
  const blank = text.language === 'en' ? ' ' : '';
  return parts
    .map((part, i) =>
      i === parts.length - 1 ? part : part + (ended.test(part) ? blank : text.words.join.sentence),
    )
    .join('');
}
