import type { LocalName } from '../../../text/names';
import type { NetworkInput } from '../networkInput';
import type { YearlyMeasures } from './yearlyMeasures';

/** Without a choice the first few of the last year are drawn. */
const topLines = 5;
/** In a smaller network a share of it says little, and would set the scale for all years. */
const leastNodes = 10;

/** Why the nodes are those: chosen, the one whose surroundings are shown, or the first of the last year. */
export type TrendChoice = 'chosen' | 'ego' | 'top';

/** A node with its values and ranks by year; `null` where it has no tie. */
export interface TrendCourse {
  readonly key: string;
  readonly name: LocalName;
  readonly values: YearlyMeasures['courses'][string];
}

export interface TrendPoint {
  readonly key: string;
  readonly node: string;
  readonly name: LocalName;
  readonly year: YearlyMeasures['years'][number];
  readonly value: number;
  readonly rank: number;
}

function chosenKeys(
  { state }: NetworkInput,
  { courses }: YearlyMeasures,
): { keys: readonly string[]; choice: TrendChoice } {
  if (state.chosen.length > 0) return { keys: state.chosen, choice: 'chosen' };
  if (state.ego !== '') return { keys: [state.ego], choice: 'ego' };
  const lastRank = (key: string) => courses[key]?.at(-1)?.[1] ?? Infinity;
  const keys = Object.keys(courses)
    .filter((key) => Number.isFinite(lastRank(key)))
    .sort((a, b) => lastRank(a) - lastRank(b) || (a < b ? -1 : 1))
    .slice(0, topLines);
  return { keys, choice: 'top' };
}

/** Courses of the nodes that are asked for and were tied in any year. */
export function trendCourses(
  input: NetworkInput,
  series: YearlyMeasures,
): { readonly courses: readonly TrendCourse[]; readonly choice: TrendChoice } {
  const { keys, choice } = chosenKeys(input, series);
  const names = new Map(input.model.base.nodes.map((node) => [node.key, input.text.localName(node.names)]));
  const courses = keys.flatMap((key): TrendCourse[] => {
    const name = names.get(key);
    const values = series.courses[key];
    return name === undefined || values === undefined || values.every((value) => value === null)
      ? []
      : [{ key, name, values }];
  });
  return { courses, choice };
}

/** Nodes that a network must have for its year to be drawn; fewer where the last one is smaller. */
export function leastDrawn({ years }: YearlyMeasures): number {
  return Math.min(leastNodes, years.at(-1)?.nodes ?? 0);
}

/** The values that are drawn, course by course. */
export function trendPoints(courses: readonly TrendCourse[], series: YearlyMeasures): TrendPoint[] {
  const least = leastDrawn(series);
  return courses.flatMap(({ key, name, values }) =>
    values.flatMap((found, i): TrendPoint[] => {
      const year = series.years[i];
      return found === null || year === undefined || year.nodes < least
        ? []
        : [{ key: `${key}@${year.year}`, node: key, name, year, value: found[0], rank: found[1] }];
    }),
  );
}
