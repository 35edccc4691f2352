import { reportSteps, type OnProgress } from '../../../measures/network/progress';
import type { TieList } from '../../../measures/network/tieList';
import { lastDayOf, yearOf } from '../../days';
import type { NetworkState, NodeMeasureId } from '../../state/networkState';
import { yearsOf } from '../../state/viewStates';
import { nodeRanks } from '../brokers/nodeRanks';
import type { NetworkData } from '../networkBase';
import { networkModel, type NetworkModel } from '../networkModel';
import { oneMeasure } from './oneMeasure';

/** A measure at the end of each of some years. Plain data, so that a worker can send it. */
export interface YearlyMeasures {
  readonly measure: NodeMeasureId;
  readonly years: readonly {
    readonly year: number;
    /** Nodes of the network, with those that have no tie. */
    readonly nodes: number;
  }[];
  /** By node key and year: value and rank; `null` where it has no tie, or the measure is not defined. */
  readonly courses: Readonly<Record<string, readonly (readonly [value: number, rank: number] | null)[]>>;
}

/** The network of the end of a year, as numbers and as the keys of its nodes. */
export interface YearNetwork {
  readonly year: number;
  readonly keys: readonly string[];
  readonly list: TieList;
}

const mostYears = 40;

/** Years whose ends a course shows: from the first tie on, within the period of the filter bar, up to the date. */
export function yearsToMeasure(
  { base, window }: NetworkModel,
  state: Pick<NetworkState, 'period'>,
): number[] {
  const last = yearOf(window.day);
  const begins = base.pairs.reduce((first, { certainFrom }) => Math.min(first, certainFrom), Infinity);
  const first = Math.max(
    Number.isFinite(begins) ? yearOf(begins) : last,
    last - mostYears + 1,
    yearsOf(state.period)?.from ?? -Infinity,
  );
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}

/**
 * The network of the end of a year, in the year of the date itself of that date, as the state asks for it,
 * but of dated ties alone: one that is only known today would seem to begin today.
 */
export function networkOfYear(data: NetworkData, state: NetworkState, year: number): NetworkModel {
  const evidence = state.evidence === 'both' ? 'evidenced' : state.evidence;
  const end = networkModel(data, state).window.day;
  return networkModel(data, { ...state, evidence }, Math.min(lastDayOf(year), end));
}

/** The networks of the ends of years, each one of its own. */
export function yearNetworks(
  data: NetworkData,
  state: NetworkState,
  years: readonly number[],
): YearNetwork[] {
  return years.map((year) => {
    const { nodes, list } = networkOfYear(data, state, year);
    return { year, keys: nodes.map(({ key }) => key), list };
  });
}

/** Courses of nodes from the values of one measure in each network, in the same order. */
export function toYearlyMeasures(
  networks: readonly YearNetwork[],
  measured: readonly ArrayLike<number>[],
  measure: NodeMeasureId,
): YearlyMeasures {
  const courses = new Map<string, (readonly [number, number] | null)[]>();
  networks.forEach(({ keys, list }, i) => {
    const values = measured[i] ?? [];
    const ranks = nodeRanks(measure, values);
    for (const node of new Set([...Array.from(list.source), ...Array.from(list.target)])) {
      const key = keys[node] ?? '';
      const [value, rank] = [values[node] ?? NaN, ranks[node] ?? null];
      const course = courses.get(key) ?? networks.map(() => null);
      course[i] = rank === null ? null : [value, rank];
      courses.set(key, course);
    }
  });
  return {
    measure,
    years: networks.map(({ year, keys }) => ({ year, nodes: keys.length })),
    courses: Object.fromEntries(courses),
  };
}

/** One measure of every tied node at the ends of years. */
export function yearlyMeasures(
  data: NetworkData,
  state: NetworkState,
  years: readonly number[],
  measure: NodeMeasureId,
  onProgress?: OnProgress,
): YearlyMeasures {
  const report = reportSteps(years.length, onProgress);
  const networks = yearNetworks(data, state, years);
  const measured = networks.map(({ list }, i) => {
    const values = oneMeasure(list, measure);
    report(i + 1);
    return values;
  });
  return toYearlyMeasures(networks, measured, measure);
}
