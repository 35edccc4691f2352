import { yearOf } from '../growth/years';
import type { PairSpell } from './pairSpells';

/** Pairs that were first tied, and are no longer tied, in a calendar year. */
export interface TieYear {
  readonly year: number;
  readonly formed: readonly PairCourse[];
  readonly ended: readonly PairCourse[];
}

/** Two nodes with all that ever tied them. */
export interface PairCourse {
  readonly source: number;
  readonly target: number;
  readonly recordIds: readonly string[];
}

export interface TieYears {
  /** Every year from the first in which a pair was formed or ended to that of the closing day. */
  readonly years: readonly TieYear[];
  /** Pairs of which no dated record says in which year they were first tied. */
  readonly unplaced: readonly PairCourse[];
  /** Those of `unplaced` for which a source names or announces a year that no record confirms. */
  readonly announced: readonly PairCourse[];
  /** Pairs that have ended in a year that cannot be told. */
  readonly unplacedEnds: readonly PairCourse[];
}

/** The year of two bounds of a day; `null` where they differ or one is open. */
function yearBetween(low: number, high: number): number | null {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return null;
  return yearOf(low) === yearOf(high) ? yearOf(high) : null;
}

const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Infinity);
const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity);

const firstYear = (spells: readonly PairSpell[]) =>
  yearBetween(
    least(spells.map(({ possibleFrom }) => possibleFrom)),
    least(spells.map(({ certainFrom }) => certainFrom)),
  );

/**
 * When pairs were first tied, and when nothing tied them any longer, by dated records alone. A pair counts once
 * however many of its ties follow each other; a tie by an event does not end. A pair that is tied by no dated
 * record, or whose first day may lie in several years, is counted apart. What happens after `closingDay` is not
 * counted.
 */
export function tieYears(
  pairs: readonly PairSpell[],
  isEvent: (group: number) => boolean,
  closingDay: number,
): TieYears {
  const byPair = new Map<string, PairSpell[]>();
  for (const pair of pairs) {
    const key = `${pair.source} ${pair.target}`;
    const list = byPair.get(key);
    if (list === undefined) byPair.set(key, [pair]);
    else list.push(pair);
  }
  const formed = new Map<number, PairCourse[]>();
  const ended = new Map<number, PairCourse[]>();
  const unplaced: PairCourse[] = [];
  const announced: PairCourse[] = [];
  const unplacedEnds: PairCourse[] = [];
  const add = (map: Map<number, PairCourse[]>, year: number, course: PairCourse) =>
    map.set(year, [...(map.get(year) ?? []), course]);
  for (const spells of byPair.values()) {
    const [{ source, target } = { source: 0, target: 0 }] = spells;
    const course = { source, target, recordIds: [...new Set(spells.flatMap(({ recordIds }) => recordIds))] };
    const begins = least(spells.map(({ certainFrom }) => certainFrom));
    if (begins > closingDay) continue;
    const dated = spells.filter(({ isDated }) => isDated);
    const year = firstYear(dated);
    if (year === null) unplaced.push(course);
    else add(formed, year, course);
    if (dated.length === 0 && firstYear(spells) !== null) announced.push(course);
    const low = most(spells.map(({ group, certainTo }) => (isEvent(group) ? Infinity : certainTo)));
    const high = most(spells.map(({ group, possibleTo }) => (isEvent(group) ? Infinity : possibleTo)));
    if (high > closingDay) continue;
    const lastYear = yearBetween(low, high);
    if (lastYear === null) unplacedEnds.push(course);
    else add(ended, lastYear, course);
  }
  const known = [...formed.keys(), ...ended.keys()];
  const [first, last] = [least(known), yearOf(closingDay)];
  return {
    years:
      known.length === 0
        ? []
        : Array.from({ length: last - first + 1 }, (_, i) => ({
            year: first + i,
            formed: formed.get(first + i) ?? [],
            ended: ended.get(first + i) ?? [],
          })),
    unplaced,
    announced,
    unplacedEnds,
  };
}
