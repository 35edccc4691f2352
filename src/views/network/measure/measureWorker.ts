import type { MeasureTask } from '../../../figures/network/tasks/measureTasks';
import { runMeasure } from '../../../figures/network/tasks/runMeasure';
import type { FromWorker } from '../../engine/taskClient.svelte';

const send = (message: FromWorker) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<MeasureTask>) => {
  const result = runMeasure(data, (share) => send({ kind: 'progress', share }));
  send({ kind: 'result', result });
});
