import { analyse } from '../../../figures/network/analysis';
import { oneMeasure } from '../../../figures/network/time/oneMeasure';
import { betweennessInterval } from '../../../measures/network/betweennessInterval';
import { toNetwork } from '../../../measures/network/network';
import type { OnProgress } from '../../../measures/network/progress';
import type { FromWorker } from '../../engine/taskClient.svelte';
import type { MeasureTask } from './messages';

function run(task: MeasureTask, onProgress: OnProgress): unknown {
  switch (task.kind) {
    case 'analyse':
      return analyse(task.list, task.reference, onProgress);
    case 'interval':
      return betweennessInterval(toNetwork(task.list), { ...task, onProgress });
    case 'series':
      return task.lists.map((list, i) => {
        const values = oneMeasure(list, task.measure);
        onProgress((i + 1) / task.lists.length);
        return values;
      });
  }
}

const send = (message: FromWorker) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<MeasureTask>) => {
  const result = run(data, (share) => send({ kind: 'progress', share }));
  send({ kind: 'result', result });
});
