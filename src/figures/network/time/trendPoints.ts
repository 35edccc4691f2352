import type { LocalName } from '../../../text/names';
import { byRank, nodeRows, type NodeRow } from '../brokers/nodeRows';
import type { NetworkInput } from '../networkInput';
import type { YearlyMeasures } from './yearlyMeasures';

/** Without a choice the first few of the table of nodes are drawn. */
const topLines = 5;
/** In a smaller network a share of it says little, and would set the scale for all years. */
const leastNodes = 10;

/** Why the nodes are those: chosen, the one whose surroundings are shown, or the first of the table of nodes. */
export type TrendChoice = 'chosen' | 'ego' | 'top';

/** A node with its values and ranks by year; `null` where it has no tie. */
export interface TrendCourse {
  readonly key: string;
  readonly name: LocalName;
  readonly values: YearlyMeasures['courses'][string];
  /** Its row in the table of nodes, of all ties of the date; `null` where it has none of them. */
  readonly row: NodeRow | null;
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
  rows: readonly NodeRow[],
): { keys: readonly string[]; choice: TrendChoice } {
  if (state.chosen.length > 0) return { keys: state.chosen, choice: 'chosen' };
  if (state.ego !== '') return { keys: [state.ego], choice: 'ego' };
  return {
    keys: byRank(rows, state.size)
      .slice(0, topLines)
      .map(({ key }) => key),
    choice: 'top',
  };
}

/** Courses of the nodes that are asked for and are or were tied in any year. */
export function trendCourses(
  input: NetworkInput,
  series: YearlyMeasures,
): { readonly courses: readonly TrendCourse[]; readonly choice: TrendChoice } {
  const rows = nodeRows(input).filter(({ recordIds }) => recordIds.length > 0);
  const { keys, choice } = chosenKeys(input, rows);
  const rowOf = new Map(rows.map((row) => [row.key, row]));
  const names = new Map(input.model.base.nodes.map((node) => [node.key, input.text.localName(node.names)]));
  const courses = keys.flatMap((key): TrendCourse[] => {
    const name = names.get(key);
    const values = series.courses[key] ?? series.years.map(() => null);
    const row = rowOf.get(key) ?? null;
    return name === undefined || (row === null && values.every((value) => value === null))
      ? []
      : [{ key, name, values, row }];
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
