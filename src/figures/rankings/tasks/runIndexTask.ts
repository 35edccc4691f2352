import { dropNodes } from '../../../measures/index/robustness/dropNodes';
import { robustness } from '../../../measures/index/robustness/robustness';
import { sobol } from '../../../measures/index/robustness/sobol';
import type { OnProgress } from '../../../measures/network/progress';
import type { IndexTask, IndexTaskResults } from './indexTasks';

const ofTask = (task: IndexTask, onProgress?: OnProgress): IndexTaskResults[IndexTask['kind']] => {
  const progress = onProgress === undefined ? {} : { onProgress };
  const { definition, values } = task;
  switch (task.kind) {
    case 'intervals':
      return robustness(definition, values, { draws: task.draws, seed: task.seed, ...progress });
    case 'sensitivity': {
      const { n, bootstraps, seed, row } = task;
      return sobol(definition, values, {
        n,
        bootstraps,
        seed,
        ...progress,
        ...(row === undefined ? {} : { row }),
      });
    }
    case 'drop':
      return dropNodes(definition, values);
  }
};

/** The result of a task about an index, calculated at once. */
export function runIndexTask<T extends IndexTask>(
  task: T,
  onProgress?: OnProgress,
): IndexTaskResults[T['kind']] {
  return ofTask(task, onProgress) as IndexTaskResults[T['kind']];
}
