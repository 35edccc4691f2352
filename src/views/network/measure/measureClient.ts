import { TaskClient } from '../../engine/taskClient.svelte';
import type { MeasureResults, MeasureTask } from '../../../figures/network/tasks/measureTasks';

const openWorker = () =>
  new Worker(new URL('./measureWorker.ts', import.meta.url), { type: 'module', name: 'network-measures' });

/** Calculates measures of networks in a worker. */
export class MeasureClient extends TaskClient<MeasureResults, MeasureTask> {
  constructor() {
    super(openWorker);
  }
}
