import type { Language } from '../model/language';
import type { Names } from '../model/names';
import type { Day } from '../model/spell';
import { formatDay, formatEdtf, formatMonth } from './dates';
import { joinList, localName, type LocalName } from './names';
import { formatNumber, formatShare, formatSigned, formatSignedShare } from './numbers';
import type { Words } from './words/words';

/** Words and formats of one language: what figures and pages are handed instead of a language setting. */
export interface Text {
  readonly language: Language;
  readonly words: Words;
  number(value: number, decimals?: number): string;
  signed(value: number, decimals?: number): string;
  share(value: number, decimals?: number): string;
  signedShare(value: number, decimals?: number): string;
  day(day: Day, short?: boolean): string;
  month(day: Day, short?: boolean): string;
  edtf(date: string, short?: boolean): string;
  name(names: Names): string;
  localName(names: Names): LocalName;
  list(items: readonly string[]): string;
  /** Items with the language's word for "and" before the last. */
  enumerate(items: readonly string[]): string;
  /** A range of whole numbers: one number, "2–4", or "40+". */
  range(low: number, high: number | null): string;
}

export function createText(language: Language, words: Words): Text {
  const number = (value: number, decimals?: number) => formatNumber(value, language, decimals);
  return {
    language,
    words,
    number,
    signed: (value, decimals) => formatSigned(value, language, decimals),
    share: (value, decimals) => formatShare(value, language, decimals),
    signedShare: (value, decimals) => formatSignedShare(value, language, decimals),
    day: (day, short) => formatDay(day, language, short),
    month: (day, short) => formatMonth(day, language, short),
    edtf: (date, short) => formatEdtf(date, language, short),
    name: (names) => localName(names, language).text,
    localName: (names) => localName(names, language),
    list: (items) => joinList(items, language),
    enumerate: (items) =>
      items.length < 2
        ? joinList(items, language)
        : joinList(items.slice(0, -1), language) + words.join.and + (items.at(-1) ?? ''),
    range: (low, high) =>
      high === null ? `${number(low)}+` : high === low ? number(low) : `${number(low)}–${number(high)}`,
  };
}
