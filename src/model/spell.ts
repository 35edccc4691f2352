/** A calendar day as the number of days since 1970-01-01 (UTC). */
export type Day = number;

/** The first and last day that an EDTF date can mean; `null` = no bound is known. */
export interface DayBounds {
  readonly low: Day | null;
  readonly high: Day | null;
}

/**
 * A half-open spell with imprecise ends: it certainly holds on the days from `startHigh` up to and
 * not including `endLow`, possibly from `startLow` up to and not including `endHigh`.
 * A `null` end is open (right-censored at the closing date of the data), a `null` start unbounded.
 */
export interface Spell {
  readonly startLow: Day | null;
  readonly startHigh: Day | null;
  readonly endLow: Day | null;
  readonly endHigh: Day | null;
}
