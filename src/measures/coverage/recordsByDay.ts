import type { Day } from '../../model/spell';
import { channels, type TieCube } from '../../model/ties';
import { isAsked, rowState, type TieWindow } from './countTies';

/** Records that tie a subject with another country on a day, by channel in the order of `channels`. */
export interface RecordsOnDay {
  readonly day: Day;
  /** Distinct records that certainly hold. */
  readonly certain: readonly number[];
  /** The same with the records that may hold, given the precision of their dates. */
  readonly possible: readonly number[];
}

/** Distinct records on each of several days: a record that ties with several of the countries counts once. */
export function recordsByDay(
  cube: TieCube,
  days: readonly Day[],
  window: Omit<TieWindow, 'day' | 'from'>,
  countryIds: ReadonlySet<string>,
): RecordsOnDay[] {
  const asked = isAsked({ ...window, day: 0, from: null });
  const rows = cube.country.flatMap((country, row) =>
    asked(cube, row) && countryIds.has(cube.countryIds[country] ?? '') ? [row] : [],
  );
  return days.map((day) => {
    const certain = channels.map(() => new Set<number>());
    const possible = channels.map(() => new Set<number>());
    for (const row of rows) {
      const { isCertain, isPossible } = rowState(cube, row, { ...window, day, from: null });
      const channel = cube.channel[row] ?? 0;
      const record = cube.record[row] ?? 0;
      if (isCertain) certain[channel]?.add(record);
      if (isCertain || isPossible) possible[channel]?.add(record);
    }
    return { day, certain: certain.map(({ size }) => size), possible: possible.map(({ size }) => size) };
  });
}
