import type { BetweennessInterval } from '../../../measures/network/betweennessInterval';
import type { TieList } from '../../../measures/network/tieList';
import type { NodeMeasureId } from '../../state/networkState';
import type { NetworkAnalysis } from '../analysis';

/** All measures of a network, and its communities. */
export interface AnalyseTask {
  readonly kind: 'analyse';
  readonly list: TieList;
  /** Community by node that the numbers are taken from, -1 where there is none. */
  readonly reference: readonly number[] | null;
}

/** How far ranks by betweenness move when some ties are missing. */
export interface BetweennessTask {
  readonly kind: 'interval';
  readonly list: TieList;
  /** Share of the ties that each draw leaves out. */
  readonly share: number;
  readonly draws: number;
  readonly seed: number;
}

/** One measure of several networks, such as one a year. */
export interface SeriesTask {
  readonly kind: 'series';
  readonly lists: readonly TieList[];
  readonly measure: NodeMeasureId;
}

export type MeasureTask = AnalyseTask | BetweennessTask | SeriesTask;

/** What each kind of task gives. */
export interface MeasureResults {
  readonly analyse: NetworkAnalysis;
  readonly interval: BetweennessInterval;
  readonly series: readonly ArrayLike<number>[];
}
