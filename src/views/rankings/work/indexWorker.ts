import { dropNodes } from '../../../measures/index/robustness/dropNodes';
import { robustness } from '../../../measures/index/robustness/robustness';
import { sobol } from '../../../measures/index/robustness/sobol';
import type { OnProgress } from '../../../measures/network/progress';
import type { FromWorker } from '../../engine/taskClient.svelte';
import type { IndexTask } from './messages';

function run(task: IndexTask, onProgress: OnProgress): unknown {
  const { definition, values } = task;
  switch (task.kind) {
    case 'intervals':
      return robustness(definition, values, { draws: task.draws, seed: task.seed, onProgress });
    case 'sensitivity': {
      const { n, bootstraps, seed, row } = task;
      return sobol(definition, values, {
        n,
        bootstraps,
        seed,
        onProgress,
        ...(row === undefined ? {} : { row }),
      });
    }
    case 'drop':
      return dropNodes(definition, values);
  }
}

const send = (message: FromWorker) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<IndexTask>) => {
  const result = run(data, (share) => send({ kind: 'progress', share }));
  send({ kind: 'result', result });
});
