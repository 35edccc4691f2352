import type { Day } from '../../model/spell';
import {
  channels,
  conferenceParts,
  eventChannels,
  type Channel,
  type ConferencePart,
  type TieCube,
} from '../../model/ties';

export interface TimeWindow {
  readonly day: Day;
  /** First day of a span that ends on `day`: ties that hold on any day of it count; `null` = on `day` alone. */
  readonly from: Day | null;
  /** Events (conferences, activities) before this day do not count; `null` = no limit. */
  readonly since: Day | null;
}

export interface TieWindow extends TimeWindow {
  readonly channels: readonly Channel[];
  /** The part of a country in a conference; `null` = any. */
  readonly part: ConferencePart | null;
}

/** Ties by position in `cube.countryIds`. */
export interface TieCounts {
  /** Ties that certainly hold on the day: a lower bound. */
  readonly certain: Int32Array;
  /** Ties that can hold on the day, given the precision of their dates: an upper bound. */
  readonly possible: Int32Array;
}

const isEvent = channels.map((channel) => eventChannels.includes(channel));
const conference = channels.indexOf('conference');

/** First day that counts for an event: of the span, or of the limit, whichever is later. */
function firstEventDay({ from, since }: TimeWindow): Day {
  return Math.max(from ?? -Infinity, since ?? -Infinity);
}

/** The days on which a tie certainly, and possibly, holds; the ends are exclusive. */
export interface TieDays {
  readonly certainFrom: number;
  readonly certainTo: number;
  readonly possibleFrom: number;
  readonly possibleTo: number;
}

/** Whether a tie certainly, and possibly, holds within a window. */
export function holdsIn(
  { certainFrom, certainTo, possibleFrom, possibleTo }: TieDays,
  isOfEvent: boolean,
  window: TimeWindow,
): { isCertain: boolean; isPossible: boolean } {
  const { day } = window;
  if (isOfEvent) {
    const first = firstEventDay(window);
    return {
      isCertain: possibleFrom >= first && certainFrom <= day && day < certainTo,
      isPossible: first <= day && certainFrom >= first && possibleFrom <= day && day < possibleTo,
    };
  }
  const from = window.from ?? day;
  const meets = (start: number, end: number) => start <= day && end > from && start < end;
  // A spell that began and ended at unknown moments within the span certainly held in it.
  const isWithin = possibleFrom < possibleTo && possibleFrom >= from && possibleTo <= day + 1;
  return {
    isCertain: meets(certainFrom, certainTo) || (from < day && isWithin),
    isPossible: meets(possibleFrom, possibleTo),
  };
}

/** Whether a row certainly, and possibly, holds within a window. Channels and parts are not looked at. */
export function rowState(
  cube: TieCube,
  row: number,
  window: TimeWindow,
): { isCertain: boolean; isPossible: boolean } {
  return holdsIn(
    {
      certainFrom: cube.certainFrom[row] ?? Infinity,
      certainTo: cube.certainTo[row] ?? Infinity,
      possibleFrom: cube.possibleFrom[row] ?? -Infinity,
      possibleTo: cube.possibleTo[row] ?? Infinity,
    },
    isEvent[cube.channel[row] ?? 0] === true,
    window,
  );
}

/** Whether a window asks for the channel and the part of a row. */
export function isAsked(window: TieWindow): (cube: TieCube, row: number) => boolean {
  const mask = channels.map((channel) => window.channels.includes(channel));
  const bit = window.part === null ? 0 : conferenceParts[window.part];
  return (cube, row) => {
    const channel = cube.channel[row] ?? 0;
    return (
      mask[channel] === true && (bit === 0 || channel !== conference || ((cube.part[row] ?? 0) & bit) !== 0)
    );
  };
}

/**
 * Number of distinct records that tie the subject with each country. A row is one record, country and
 * interval; a record whose intervals both fall into a span counts once.
 */
export function countTies(cube: TieCube, window: TieWindow): TieCounts {
  const certain = new Int32Array(cube.countryIds.length);
  const possible = new Int32Array(cube.countryIds.length);
  const asked = isAsked(window);
  let previous = -1;
  let isCounted = { certain: false, possible: false };
  for (let row = 0; row < cube.country.length; row++) {
    if (!asked(cube, row)) continue;
    const country = cube.country[row] ?? 0;
    const isSame =
      cube.record[row] === cube.record[previous] &&
      country === cube.country[previous] &&
      cube.channel[row] === cube.channel[previous];
    if (!isSame) isCounted = { certain: false, possible: false };
    previous = row;
    const { isCertain, isPossible } = rowState(cube, row, window);
    if (isPossible && !isCounted.possible) possible[country] = (possible[country] ?? 0) + 1;
    if (isCertain && !isCounted.certain) certain[country] = (certain[country] ?? 0) + 1;
    isCounted = { certain: isCounted.certain || isCertain, possible: isCounted.possible || isPossible };
  }
  return { certain, possible };
}

/** Ids of the records that certainly tie the subject with the given countries (all of them without a list). */
export function tieRecords(cube: TieCube, window: TieWindow, countryIds?: readonly string[]): string[] {
  const asked = isAsked(window);
  const chosen =
    countryIds === undefined ? null : new Set(countryIds.map((id) => cube.countryIds.indexOf(id)));
  const ids = new Set<string>();
  for (let row = 0; row < cube.country.length; row++) {
    if (!asked(cube, row) || !rowState(cube, row, window).isCertain) continue;
    if (chosen !== null && !chosen.has(cube.country[row] ?? -1)) continue;
    const id = cube.recordIds[cube.record[row] ?? -1];
    if (id !== undefined) ids.add(id);
  }
  return [...ids];
}
