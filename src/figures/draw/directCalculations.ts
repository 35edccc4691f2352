import { layoutNetwork } from '../../charts/network/layout/layoutNetwork';
import { runMeasure } from '../network/tasks/runMeasure';
import { runIndexTask } from '../rankings/tasks/runIndexTask';
import type { Calculations } from './calculations';

/** Calculations made where they are asked for, which blocks until they are done. */
export const directCalculations: Calculations = {
  layOut: async (network) => layoutNetwork(network),
  measure: async (task) => runMeasure(task),
  rank: async (task) => runIndexTask(task),
};
