import type { LayoutInput, Positions } from '../../charts/network/layout/layoutInput';
import type { MeasureResults, MeasureTask } from '../network/tasks/measureTasks';
import type { IndexTask, IndexTaskResults } from '../rankings/tasks/indexTasks';

/**
 * Calculations that can take long: in workers on a page, at once on the command line. Each gives the same
 * result wherever it is made, because what is drawn at random has a seed.
 */
export interface Calculations {
  /**
   * Positions of the nodes of a network.
   *
   * @throws {FigureError} `not-calculated` where a worker failed; so do the others
   */
  layOut(network: LayoutInput): Promise<Positions>;
  /** Measures of networks: all of one with its communities, how sure its ranks are, or one over the years. */
  measure<T extends MeasureTask>(task: T): Promise<MeasureResults[T['kind']]>;
  /** How sure the ranks of an index are: intervals, sensitivity, and the ranking without each node. */
  rank<T extends IndexTask>(task: T): Promise<IndexTaskResults[T['kind']]>;
}
