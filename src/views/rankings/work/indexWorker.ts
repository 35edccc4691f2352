import type { IndexTask } from '../../../figures/rankings/tasks/indexTasks';
import { runIndexTask } from '../../../figures/rankings/tasks/runIndexTask';
import type { FromWorker } from '../../engine/taskClient.svelte';

const send = (message: FromWorker) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<IndexTask>) => {
  const result = runIndexTask(data, (share) => send({ kind: 'progress', share }));
  send({ kind: 'result', result });
});
