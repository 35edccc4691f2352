import type { Source } from '../../model/record';
import type { Text } from '../../text/text';
import { joinSentences } from './joinSentences';

/** A source in one line: title, publisher, date, when it was read, and its address, which no stop follows. */
export function sourceWords({ title, publisher, publishedOn, url, accessedOn }: Source, text: Text): string {
  const published = publishedOn === null ? null : text.edtf(publishedOn);
  const read = accessedOn === null ? null : text.words.reportFile.read(text.edtf(accessedOn));
  return joinSentences([title, publisher, published, read, url], text);
}
