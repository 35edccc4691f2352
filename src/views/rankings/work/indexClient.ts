import { TaskClient } from '../../engine/taskClient.svelte';
import type { IndexTask, IndexTaskResults } from '../../../figures/rankings/tasks/indexTasks';

const openWorker = () =>
  new Worker(new URL('./indexWorker.ts', import.meta.url), { type: 'module', name: 'index-robustness' });

/** Calculates how sure the ranks of an index are, in a worker. */
export class IndexClient extends TaskClient<IndexTaskResults, IndexTask> {
  constructor() {
    super(openWorker);
  }
}
