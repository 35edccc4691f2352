import type { ErrorDetails } from '../../../model/errors';
import type { Normalisation } from '../../../model/indexDefinition';
import type { IndexProblemCode } from '../../../model/indexProblem';
import type { Column, IndexValues } from '../indexValues';

/** Puts a value of a row on the common scale; `NaN` stays `NaN`. */
export type Scale = (value: number, row: number) => number;

/** Why the values do not define a scale. */
export interface Refusal {
  readonly code: IndexProblemCode;
  readonly details?: ErrorDetails;
  readonly unit?: string;
  readonly period?: string;
}

/** An indicator that is to be scaled. */
export interface ToScale extends Pick<IndexValues, 'units' | 'periods'> {
  readonly column: Column;
  readonly normalisation: Normalisation;
  readonly direction: 1 | -1;
}

/** Smallest, largest and number of the known values. */
export function extent(column: Column): { low: number; high: number; n: number } {
  let [low, high, n] = [Infinity, -Infinity, 0];
  for (const value of column) {
    if (Number.isNaN(value)) continue;
    n++;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return { low, high, n };
}

/** The ends that a scale leads to: 0 to 100 unless given. */
export function rangeOf({ range = [0, 100] }: Normalisation): readonly [number, number] {
  return range;
}

/** The straight line through (from, low) and (to, high). */
export function line(from: number, to: number, [low, high]: readonly [number, number]): Scale {
  // Both ends come out exactly: at the first the share is 0, at the second 1.
  return (value) => {
    const share = (value - from) / (to - from);
    return share === 1 ? high : low + share * (high - low);
  };
}
