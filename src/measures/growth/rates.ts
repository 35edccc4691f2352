import type { AllianceHistory, ReportedSize } from '../../model/alliance';
import type { Day } from '../../model/spell';

/** What alliances report of their size. */
export type ReportedMeasure = ReportedSize['measure'];

/** Days in a Julian year, the convention for years between two days. */
export const daysAYear = 365.25;

/** Mean growth per year (N1 - N0) / years; `null` without time between. */
export function growthPerYear(first: number, last: number, years: number): number | null {
  return years > 0 ? (last - first) / years : null;
}

/** Compound annual growth rate (N1 / N0)^(1 / years) - 1; `null` for N0 = 0 or without time between. */
export function compoundGrowth(first: number, last: number, years: number): number | null {
  return first > 0 && years > 0 ? (last / first) ** (1 / years) - 1 : null;
}

/** Years until the size doubles at a constant rate, ln 2 / ln(1 + rate); `null` unless it grows. */
export function doublingTime(rate: number): number | null {
  return rate > 0 ? Math.LN2 / Math.log1p(rate) : null;
}

/** The middle of the span that a published date can mean. */
export function midDay({ bounds }: ReportedSize): Day {
  return ((bounds.low ?? 0) + (bounds.high ?? bounds.low ?? 0)) / 2;
}

/** Reported sizes of membership up to a day, in time; founders count as the membership of that day. */
export function reportedSizes(
  history: AllianceHistory,
  measure: ReportedMeasure,
  until: Day,
): ReportedSize[] {
  return history.sizes
    .filter((size) => size.measure === measure && size.bounds.low !== null && midDay(size) <= until)
    .sort((a, b) => midDay(a) - midDay(b));
}

/** Two reports less than a year apart give a change but no rate per year: it would be extrapolated. */
const leastYears = 1;

export interface ReportedGrowth {
  readonly first: ReportedSize;
  readonly last: ReportedSize;
  readonly years: number;
  readonly change: number;
  readonly perYear: number | null;
  readonly compound: number | null;
  readonly doubling: number | null;
}

/**
 * Growth between the first and the last reported size within a span. Only sizes that count the same
 * thing would be strictly comparable; both are returned so that the reader sees what was counted.
 * @returns `null` with fewer than two dates
 */
export function reportedGrowth(
  history: AllianceHistory,
  measure: ReportedMeasure,
  from: Day,
  until: Day,
): ReportedGrowth | null {
  const sizes = reportedSizes(history, measure, until);
  const first = sizes.filter((size) => midDay(size) <= from).at(-1) ?? sizes[0];
  const last = sizes.at(-1);
  if (first === undefined || last === undefined || midDay(last) <= midDay(first)) return null;
  const years = (midDay(last) - midDay(first)) / daysAYear;
  const hasRate = years >= leastYears;
  const compound = hasRate ? compoundGrowth(first.value, last.value, years) : null;
  return {
    first,
    last,
    years,
    change: last.value - first.value,
    perYear: hasRate ? growthPerYear(first.value, last.value, years) : null,
    compound,
    doubling: compound === null ? null : doublingTime(compound),
  };
}
