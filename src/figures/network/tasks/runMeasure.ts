import { betweennessInterval } from '../../../measures/network/betweennessInterval';
import { toNetwork } from '../../../measures/network/network';
import type { OnProgress } from '../../../measures/network/progress';
import { analyse } from '../analysis';
import { oneMeasure } from '../time/oneMeasure';
import type { MeasureResults, MeasureTask } from './measureTasks';

const ofTask = (task: MeasureTask, onProgress?: OnProgress): MeasureResults[MeasureTask['kind']] => {
  switch (task.kind) {
    case 'analyse':
      return analyse(task.list, task.reference, onProgress);
    case 'interval':
      return betweennessInterval(toNetwork(task.list), {
        ...task,
        ...(onProgress === undefined ? {} : { onProgress }),
      });
    case 'series':
      return task.lists.map((list, i) => {
        const values = oneMeasure(list, task.measure);
        onProgress?.((i + 1) / task.lists.length);
        return values;
      });
  }
};

/** The result of a task about networks, calculated at once. */
export function runMeasure<T extends MeasureTask>(
  task: T,
  onProgress?: OnProgress,
): MeasureResults[T['kind']] {
  return ofTask(task, onProgress) as MeasureResults[T['kind']];
}
