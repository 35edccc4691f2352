import type { Language } from '../model/language';
import type { Day } from '../model/spell';

const millisecondsADay = 86_400_000;
const cache = new Map<string, Intl.DateTimeFormat>();

type Precision = 'year' | 'month' | 'day';

const parts: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
};

function formatAt(time: number, language: Language, precision: Precision, short: boolean): string {
  const key = `${language}${precision}${short}`;
  let format = cache.get(key);
  if (format === undefined) {
    const options =
      short && precision !== 'year' ? { ...parts[precision], month: 'short' as const } : parts[precision];
    const locale = language === 'en' ? 'en-GB' : language;
    format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    cache.set(key, format);
  }
  return format.format(time);
}

/** ISO 8601 text of a day. */
export function toIso(day: Day): string {
  return new Date(day * millisecondsADay).toISOString().slice(0, 10);
}

/** Day of an ISO 8601 date, or `null` for anything that is not one. */
export function parseIso(text: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) || toIso(time / millisecondsADay) !== text ? null : time / millisecondsADay;
}

/** A day in words. */
export function formatDay(day: Day, language: Language, short = false): string {
  return formatAt(day * millisecondsADay, language, 'day', short);
}

/** The month of a day in words. */
export function formatMonth(day: Day, language: Language, short = false): string {
  return formatAt(day * millisecondsADay, language, 'month', short);
}

const exact = /^([1-9]\d{3}|0[1-9]\d{2})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/;

/**
 * An EDTF date in words, with the precision it was published with: `2015` never becomes a day.
 * Intervals are joined by an en dash; forms beyond years, months, days and intervals stay as they are.
 */
export function formatEdtf(edtf: string, language: Language, short = false): string {
  const [from, to] = edtf.split('/');
  if (from !== undefined && to !== undefined)
    return `${formatEdtf(from, language, short)}\u2013${formatEdtf(to, language, short)}`;
  const match = exact.exec(edtf);
  if (match === null) return edtf;
  const [, year = '', month, day] = match;
  const precision: Precision = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  return formatAt(
    Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)),
    language,
    precision,
    short,
  );
}
