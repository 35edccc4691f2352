import type { LocalName } from '../../text/names';
import type { Text } from '../../text/text';
import type { Hit } from './hit';

/** What tells an entity from others of its name, each part in the language that it is known in. */
export function contextOf(hit: Hit, text: Text): LocalName[] {
  const words = text.words.search;
  const said = (part: string | null): LocalName[] =>
    part === null || part === '' ? [] : [{ text: part, language: text.language }];
  const name = (names: Hit['country']): LocalName[] => (names === null ? [] : [text.localName(names)]);
  const value = hit.detail === null ? null : (text.words.evidence.values[hit.detail] ?? hit.detail);
  const count = (phrase: (n: number, shown: string) => string) =>
    said(hit.records === 0 ? null : phrase(hit.records, text.number(hit.records)));
  const date = hit.date === null ? null : text.edtf(hit.date);
  const year = /^\d{4}/.exec(hit.date ?? '')?.[0] ?? null;
  switch (hit.kind) {
    case 'country':
      return [...name(hit.region), ...said(hit.key.slice('country:'.length))];
    case 'organisation':
      return [...name(hit.city), ...name(hit.country), ...said(value)];
    case 'alliance':
      return [...said(value), ...said(date === null ? null : words.founded(date))];
    case 'city':
      return name(hit.country);
    case 'series':
      return count(words.editions);
    case 'conference':
      return [...said(year === null ? date : text.edtf(year)), ...name(hit.city), ...name(hit.country)];
    case 'agreement':
      return [...said(date), ...count(words.parties)];
  }
}
