import type { Edition } from '../../model/conference';
import type { Day } from '../../model/spell';
import { stillFillingFrom } from '../growth/filling';
import { editionYear, isAnnounced, isHeld, yearOfDay } from './editionYear';
import {
  cadenceAt,
  cadenceOf,
  dueBetween,
  numberedYears,
  type Cadence,
  type NumberedYear,
} from './numbering';

/**
 * What a year was for a series: an edition is on record (`held`); none is, but the numbers of those
 * around it say that there was one (`numbered`), that there was none (`none`), or that there was one
 * in some of these years (`uncertain`); one was announced (`announced`); one was due and nothing is
 * known (`open`); one was due in a year that records still fill (`filling`); or none was due.
 */
export type YearStatus =
  'held' | 'numbered' | 'uncertain' | 'none' | 'announced' | 'open' | 'filling' | 'not-due';

export interface SeriesYear {
  readonly year: number;
  readonly status: YearStatus;
}

export interface Run {
  readonly from: number;
  readonly to: number;
  /** Years in a row with an edition on record or by the numbers. */
  readonly editions: number;
  /** Of these, with one on record. */
  readonly recorded: number;
}

export interface Continuity {
  readonly cadence: Cadence;
  readonly first: number;
  /** Year of the last edition held. */
  readonly last: number;
  /** Distinct years with an edition on record. */
  readonly recorded: number;
  /** Editions due from the first year on; years that records still fill do not count without an edition. */
  readonly due: number;
  /** Of those due: certainly held, by a record or by the numbers. */
  readonly held: number;
  readonly announced: number;
  /** Due, and nothing on record. */
  readonly open: number;
  /** Held / due; `upper` takes all that nothing speaks against. `null` with editions of one year only. */
  readonly share: { readonly lower: number; readonly upper: number } | null;
  /** Each year from the first to the closing date. */
  readonly years: readonly SeriesYear[];
  /** The longest run of due years that were certainly kept; the latest of equal ones. */
  readonly longest: Run;
}

interface Tally {
  due: number;
  held: number;
  announced: number;
  open: number;
}

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);

/** Years between two numbered editions, by their numbers. Adds what was due and held up to the second. */
function betweenNumbers(
  from: NumberedYear,
  to: NumberedYear,
  held: ReadonlySet<number>,
  cadence: Cadence,
  tally: Tally,
): SeriesYear[] {
  const between = range(from.year + 1, to.year - 1);
  const onRecord = between.filter((year) => held.has(year)).length;
  const editions = Math.max(to.number - from.number, onRecord + 1);
  const due = Math.max(editions, dueBetween(cadence, from.year, to.year));
  tally.due += due;
  tally.held += editions;
  const missing = editions - 1 - onRecord;
  const unknown = between.length - onRecord;
  const status: YearStatus =
    missing === unknown ? 'numbered' : missing > 0 ? 'uncertain' : due > editions ? 'none' : 'not-due';
  return between.map((year) => ({ year, status: held.has(year) ? 'held' : status }));
}

/** A year without an edition that was due ends a run, and so does a wait longer than the cadence. */
function longestRun(years: readonly SeriesYear[], cadence: Cadence): Run {
  let best: Run = { from: 0, to: 0, editions: 0, recorded: 0 };
  let run = null as Run | null;
  for (const { year, status } of years) {
    if (run !== null && year - run.to > cadenceAt(cadence, run.to)) run = null;
    if (status === 'held' || status === 'numbered')
      run = {
        from: run?.from ?? year,
        to: year,
        editions: (run?.editions ?? 0) + 1,
        recorded: (run?.recorded ?? 0) + Number(status === 'held'),
      };
    else if (status !== 'not-due') run = null;
    if (run !== null && run.editions >= best.editions) best = run;
  }
  return best;
}

/**
 * How steadily a series was held: editions held / editions due, from the first dated edition to the
 * last year that is settled, or to the last edition where that is later. `null` without a dated
 * edition. Several meetings in one year are one.
 */
export function continuity(editions: readonly Edition[], closingDay: Day): Continuity | null {
  const held = editions.filter((edition) => isHeld(edition, closingDay));
  const heldYears = [...new Set(held.flatMap((edition) => editionYear(edition) ?? []))].sort((a, b) => a - b);
  const first = heldYears[0];
  const last = heldYears.at(-1);
  if (first === undefined || last === undefined) return null;
  const isHeldIn = new Set(heldYears);
  const announcedYears = new Set(
    editions
      .filter((edition) => isAnnounced(edition, closingDay))
      .flatMap((edition) => editionYear(edition) ?? []),
  );
  const numbered = numberedYears(held);
  const cadence = cadenceOf(numbered, heldYears);
  const firstFilling = yearOfDay(stillFillingFrom(closingDay));
  const closingYear = yearOfDay(closingDay);
  const tally: Tally = { due: 1, held: 1, announced: 0, open: 0 };
  const years: SeriesYear[] = [{ year: first, status: 'held' }];

  /** Years after an edition in which the next ones were due, up to but not including `end`. */
  const without = (from: number, end: number, slots: number): SeriesYear[] => {
    const dueYears = new Set(
      Array.from({ length: slots }, (_, i) => from + cadenceAt(cadence, from) * (i + 1)),
    );
    return range(from + 1, end - 1).map((year) => {
      if (announcedYears.has(year)) {
        tally.due++;
        tally.announced++;
        return { year, status: 'announced' };
      }
      if (!dueYears.has(year)) return { year, status: 'not-due' };
      if (year >= firstFilling) return { year, status: 'filling' };
      tally.due++;
      tally.open++;
      return { year, status: 'open' };
    });
  };

  let at = first;
  while (at < last) {
    const i = numbered.findIndex(({ year }) => year === at);
    const [from, to] = [numbered[i], numbered[i + 1]];
    if (i >= 0 && from !== undefined && to !== undefined) {
      years.push(...betweenNumbers(from, to, isHeldIn, cadence, tally));
      at = to.year;
    } else {
      const next = heldYears.find((year) => year > at) ?? last;
      years.push(...without(at, next, Math.max(1, Math.round((next - at) / cadenceAt(cadence, at))) - 1));
      tally.due++;
      tally.held++;
      at = next;
    }
    years.push({ year: at, status: 'held' });
  }
  years.push(...without(last, closingYear + 1, Math.floor((closingYear - last) / cadence.years)));
  const { due, held: kept, announced, open } = tally;
  return {
    cadence,
    first,
    last,
    recorded: heldYears.length,
    due,
    held: kept,
    announced,
    open,
    share: heldYears.length < 2 ? null : { lower: kept / due, upper: (kept + announced + open) / due },
    years,
    longest: longestRun(years, cadence),
  };
}
