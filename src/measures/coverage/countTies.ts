import type { Day } from '../../model/spell';
import { channels, eventChannels, type Channel, type TieCube } from '../../model/ties';

export interface TieWindow {
  readonly day: Day;
  /** Events (conferences, activities) before this day do not count; `null` = no limit. */
  readonly since: Day | null;
  readonly channels: readonly Channel[];
}

/** Ties by position in `cube.countryIds`. */
export interface TieCounts {
  /** Ties that certainly hold on the day: a lower bound. */
  readonly certain: Int32Array;
  /** Ties that can hold on the day, given the precision of their dates: an upper bound. */
  readonly possible: Int32Array;
}

const isEvent = channels.map((channel) => eventChannels.includes(channel));

export function rowState(
  cube: TieCube,
  row: number,
  { day, since }: TieWindow,
): { isCertain: boolean; isPossible: boolean } {
  const first = since !== null && isEvent[cube.channel[row] ?? 0] === true ? since : -Infinity;
  const certainFrom = cube.certainFrom[row] ?? Infinity;
  const possibleFrom = cube.possibleFrom[row] ?? -Infinity;
  return {
    isCertain: possibleFrom >= first && certainFrom <= day && day < (cube.certainTo[row] ?? Infinity),
    isPossible: certainFrom >= first && possibleFrom <= day && day < (cube.possibleTo[row] ?? Infinity),
  };
}

/** Which channel positions a window asks for. */
export function channelMask(window: TieWindow): readonly boolean[] {
  return channels.map((channel) => window.channels.includes(channel));
}

/**
 * Number of distinct records that tie the subject with each country. A row is one record and
 * country, so a sum over rows counts each record once a country.
 */
export function countTies(cube: TieCube, window: TieWindow): TieCounts {
  const certain = new Int32Array(cube.countryIds.length);
  const possible = new Int32Array(cube.countryIds.length);
  const wanted = channelMask(window);
  for (let row = 0; row < cube.country.length; row++) {
    if (wanted[cube.channel[row] ?? 0] !== true) continue;
    const { isCertain, isPossible } = rowState(cube, row, window);
    const country = cube.country[row] ?? 0;
    if (isPossible) possible[country] = (possible[country] ?? 0) + 1;
    if (isCertain) certain[country] = (certain[country] ?? 0) + 1;
  }
  return { certain, possible };
}

/** Ids of the records that certainly tie the subject with the given countries (all of them without a list). */
export function tieRecords(cube: TieCube, window: TieWindow, countryIds?: readonly string[]): string[] {
  const wanted = channelMask(window);
  const chosen =
    countryIds === undefined ? null : new Set(countryIds.map((id) => cube.countryIds.indexOf(id)));
  const ids = new Set<string>();
  for (let row = 0; row < cube.country.length; row++) {
    if (wanted[cube.channel[row] ?? 0] !== true || !rowState(cube, row, window).isCertain) continue;
    if (chosen !== null && !chosen.has(cube.country[row] ?? -1)) continue;
    const id = cube.recordIds[cube.record[row] ?? -1];
    if (id !== undefined) ids.add(id);
  }
  return [...ids];
}
