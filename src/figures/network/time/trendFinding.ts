import type { TrendPoint } from './trendPoints';

/** What a line by year shows, where it shows anything that a sentence could say. */
export type TrendFinding =
  | { readonly kind: 'leads' | 'risen'; readonly since: number }
  | { readonly kind: 'peaked'; readonly year: number }
  | { readonly kind: 'gone'; readonly year: number };

/** A place held, or a rise, for fewer years is no lasting one. */
const leastYears = 3;
/** A value has risen or fallen if it changed by this share of the higher one. */
const leastChange = 0.2;

/** Year from which on a run of points up to the last one fits; `null` where the last one does not. */
function runSince(points: readonly TrendPoint[], fits: (point: TrendPoint, i: number) => boolean) {
  let start = points.length;
  while (start > 0) {
    const point = points[start - 1];
    if (point === undefined || !fits(point, start - 1)) break;
    start--;
  }
  return points[start]?.year.year ?? null;
}

/**
 * The finding of a line: first of its network for years, higher than ever, or lower than it was; `null` where
 * none of these holds, or it never was above zero. A line that ends before `lastYear` is gone.
 */
export function trendFinding(points: readonly TrendPoint[], lastYear: number): TrendFinding | null {
  const last = points.at(-1);
  const most = Math.max(0, ...points.map(({ value }) => value));
  if (last === undefined || most === 0) return null;
  if (last.year.year !== lastYear) return { kind: 'gone', year: last.year.year };
  const leads = runSince(points, ({ rank, value }) => rank === 1 && value > 0);
  if (leads !== null && lastYear - leads >= leastYears) return { kind: 'leads', since: leads };
  const peaks = points.filter(({ value }) => value === most);
  const [peak] = peaks;
  if (peak === undefined) return null;
  if (last.value < most * (1 - leastChange))
    return peaks.length === 1 ? { kind: 'peaked', year: peak.year.year } : null;
  const risen = runSince(points, ({ value }, i) => value <= (points[i + 1]?.value ?? Infinity));
  const from = points.find(({ year }) => year.year === risen)?.value ?? most;
  // It may have stayed at its lowest for long before it rose.
  const since = points.findLast(({ value }) => value === from)?.year.year ?? lastYear;
  return last.value === most && from <= most * (1 - leastChange) && lastYear - since >= leastYears
    ? { kind: 'risen', since }
    : null;
}
