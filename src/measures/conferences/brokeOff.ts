import type { Edition, Verdict } from '../../model/conference';
import type { Day } from '../../model/spell';
import { stillFillingFrom } from '../growth/filling';
import type { Continuity } from './continuity';
import { editionYear, isHeld, yearOfDay } from './editionYear';

/** Editions in a row that have to be missing. */
const missingToBreak = 2;

export type BrokeOffReason =
  'no-date' | 'one-edition' | 'running' | 'none-since' | 'announced-since' | 'undated' | 'still-filling';

export interface BrokeOff {
  readonly verdict: Verdict;
  readonly reason: BrokeOffReason;
  /** Year of the last edition held; `null` without a dated one. */
  readonly last: number | null;
}

/** The last calendar year that is over on a day. */
function lastYearOver(closingDay: Day): number {
  const year = yearOfDay(closingDay);
  return yearOfDay(closingDay + 1) > year ? year : year - 1;
}

/**
 * Whether a series broke off: yes where at least two editions in a row were due since the last one, in
 * years that records no longer fill, and none is on record; no where fewer than two have come due
 * since; else the records do not decide. One edition alone says nothing of a series.
 */
export function brokeOff(editions: readonly Edition[], kept: Continuity | null, closingDay: Day): BrokeOff {
  if (kept === null) return { verdict: 'cannot-tell', reason: 'no-date', last: null };
  const { last, cadence } = kept;
  const answer = (verdict: Verdict, reason: BrokeOffReason): BrokeOff => ({ verdict, reason, last });
  const dueBy = (year: number) => Math.floor((year - last) / cadence.years);
  if (kept.recorded < 2) return answer('cannot-tell', 'one-edition');
  if (dueBy(lastYearOver(closingDay)) < missingToBreak) return answer('no', 'running');
  if (kept.years.some(({ year, status }) => year > last && status === 'announced'))
    return answer('cannot-tell', 'announced-since');
  const lastNumber = Math.max(
    0,
    ...editions.flatMap((edition) => (editionYear(edition) === null ? [] : (edition.number ?? []))),
  );
  const mayBeLater = (edition: Edition) =>
    isHeld(edition, closingDay) && editionYear(edition) === null && (edition.number ?? Infinity) > lastNumber;
  if (editions.some(mayBeLater)) return answer('cannot-tell', 'undated');
  return dueBy(yearOfDay(stillFillingFrom(closingDay)) - 1) >= missingToBreak
    ? answer('yes', 'none-since')
    : answer('cannot-tell', 'still-filling');
}
