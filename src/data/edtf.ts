import edtf from 'edtf';
import type { DayBounds } from '../model/spell';
import { dayOf, dayOfMilliseconds, daysInMonth } from './calendar';
import { seasonBounds } from './seasons';

const known = new Map<string, DayBounds | null>();
const knownLimit = 100_000;

/**
 * The first and last day that an EDTF date (Library of Congress, 2019, levels 0 to 2) can mean.
 *
 * @param text a date such as `2015`, `2015-10~`, `201X`, `2023-11-18/2023-11-19` or `2015/..`
 * @returns `null` for what is not EDTF; within the bounds `null` marks an open or unknown end
 */
export function parseEdtf(text: string): DayBounds | null {
  const remembered = known.get(text);
  if (remembered !== undefined) return remembered;
  if (known.size >= knownLimit) known.clear();
  const bounds = plainBounds(text) ?? plainInterval(text) ?? groupBounds(text) ?? seasonBounds(text) ?? libraryBounds(text);
  known.set(text, bounds);
  return bounds;
}

/** Years, months and days without further marks: nearly all dates, and the library is slow for them. */
function plainBounds(text: string): DayBounds | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return { low: dayOf(year, 1, 1), high: dayOf(year, 12, 31) };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  const length = daysInMonth(year, month);
  if (match[3] === undefined) return { low: dayOf(year, month, 1), high: dayOf(year, month, length) };
  const day = Number(match[3]);
  if (day < 1 || day > length) return null;
  return { low: dayOf(year, month, day), high: dayOf(year, month, day) };
}

/** Intervals between two plain dates; the library refuses those that begin and end alike. */
function plainInterval(text: string): DayBounds | null {
  const [from = '', to = '', ...others] = text.split('/');
  const [start, end] = [plainBounds(from), plainBounds(to)];
  if (others.length > 0 || !start || !end || (start.low ?? 0) > (end.low ?? 0)) return null;
  return { low: start.low, high: end.high };
}

/** Sets `[...]` and lists `{...}`, of which the library takes the first member for the last. */
function groupBounds(text: string): DayBounds | null {
  const body = /^\[(.+)\]$|^\{(.+)\}$/.exec(text);
  const inside = body?.[1] ?? body?.[2];
  if (inside === undefined || libraryBounds(text) === null) return null;
  const members = inside.split(/,|\.\./).filter((part) => part.trim() !== '');
  const bounds = members.map((part) => parseEdtf(part.trim()));
  const lows = bounds.map((one) => one?.low ?? null);
  const highs = bounds.map((one) => one?.high ?? null);
  if (bounds.includes(null)) return null;
  return {
    low: inside.startsWith('..') ? null : least(lows),
    high: inside.endsWith('..') ? null : negated(least(highs.map(negated))),
  };
}

function libraryBounds(text: string): DayBounds | null {
  if (isSlip(text)) return null;
  // A time of day is left out, so that a zone cannot move the day.
  const dated = text.replace(/T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}(:\d{2})?)?/g, '');
  if (dated !== text && libraryBounds(dated) === null) return null;
  try {
    edtf(text);
    const { min, max } = edtf(dated);
    if (Number.isNaN(min) || Number.isNaN(max)) return null;
    return { low: toDay(min), high: toDay(max) };
  } catch {
    return null;
  }
}

/** Forms that the library takes and a reader would not: days that do not exist, two- and three-digit years. */
function isSlip(text: string): boolean {
  if (/(^|\/)\d{2,3}($|\/)/.test(text)) return true;
  const days = text.matchAll(/(-?\d{4})-(\d{2})-(\d{2})/g);
  return [...days].some(([, year, month, day]) => Number(day) > daysInMonth(Number(year), Number(month)));
}

function toDay(milliseconds: number | null): number | null {
  return milliseconds === null || !Number.isFinite(milliseconds) ? null : dayOfMilliseconds(milliseconds);
}

function least(values: readonly (number | null)[]): number | null {
  return values.reduce((a, b) => (a === null || b === null ? null : Math.min(a, b)), Infinity);
}

function negated(value: number | null): number | null {
  return value === null ? null : -value;
}
