import { unitWords } from '../checks/unitWords';
import { rankRange, type RankRange } from '../index/rankRange';
import type { RankIntervals } from '../../../measures/index/rankIntervals';
import type { RankingsInput } from '../rankingsInput';
import type { TimePanel } from './timePanel';

/** A year with fewer ranked units is left out: its ranks say little. */
export const leastRanked = 5;
const mostShown = 10;
/** Units in colour. */
export const mostColoured = 3;

export interface CoursePoint {
  readonly key: string;
  readonly row: number;
  /** Position among the shown periods. */
  readonly edition: number;
  readonly period: string;
  readonly rank: number;
  readonly score: number;
  readonly range: RankRange | null;
}

/** A unit through the shown periods. */
export interface Course {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly language: string | undefined;
  readonly entity: string | undefined;
  readonly points: readonly CoursePoint[];
}

export interface TimeCourses {
  readonly periods: readonly string[];
  /** Periods in which too few are ranked. */
  readonly leftOut: readonly string[];
  /** Units ranked in a period. */
  readonly ranked: ReadonlyMap<string, number>;
  readonly rankedLast: number;
  /** All units that are ranked in a shown period. */
  readonly all: readonly Course[];
  /** The first ones of the last period, and the chosen ones. */
  readonly shown: readonly Course[];
  /** Those to be coloured, in the order in which they were chosen. */
  readonly chosen: readonly Course[];
}

/** Ranks of all units through the periods in which enough are ranked. */
export function timeCourses(
  {
    model,
    result,
    intervals,
  }: { model: RankingsInput['model']; result: TimePanel['result']; intervals: RankIntervals | null },
  { state, text }: Pick<RankingsInput, 'state' | 'text'>,
): TimeCourses {
  const all = [...new Set(result.periods ?? [])].sort();
  const ranked = new Map(all.map((period) => [period, 0]));
  result.periods?.forEach((period, row) => {
    if ((result.rank[row] ?? 0) > 0) ranked.set(period, (ranked.get(period) ?? 0) + 1);
  });
  const periods = all.filter((period) => (ranked.get(period) ?? 0) >= leastRanked);
  const editions = new Map(periods.map((period, i) => [period, i]));
  const rows = new Map<string, number[]>();
  result.units.forEach((unit, row) => rows.set(unit, [...(rows.get(unit) ?? []), row]));
  const courses = [...rows.values()].flatMap((own): Course[] => {
    const words = unitWords({ model, text }, own.at(-1) ?? 0);
    const points = own
      .flatMap((row): CoursePoint[] => {
        const period = result.periods?.[row] ?? '';
        const edition = editions.get(period);
        const rank = result.rank[row] ?? 0;
        if (edition === undefined || rank === 0) return [];
        const score = result.score[row] ?? NaN;
        const key = `${words.key}@${period}`;
        return [{ key, row, edition, period, rank, score, range: rankRange(intervals, row) }];
      })
      .sort((a, b) => a.edition - b.edition);
    return points.length === 0 ? [] : [{ ...words, points }];
  });
  const last = periods.length - 1;
  const lastRank = ({ points }: Course) => {
    const end = points.at(-1);
    return end?.edition === last ? end.rank : Infinity;
  };
  const sorted = courses.sort((a, b) => lastRank(a) - lastRank(b) || (a.id < b.id ? -1 : 1));
  const first = sorted.filter((course) => lastRank(course) < Infinity).slice(0, mostShown);
  const chosen = state.units
    .flatMap((unit) => sorted.find(({ id, key }) => unit === id || unit === key) ?? [])
    .slice(0, mostColoured);
  return {
    periods,
    leftOut: all.filter((period) => !editions.has(period)),
    ranked,
    rankedLast: ranked.get(periods[last] ?? '') ?? 0,
    all: sorted,
    shown: sorted.filter((course) => first.includes(course) || chosen.includes(course)),
    chosen,
  };
}
