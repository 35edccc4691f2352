import { layoutSteps } from '../../../charts/network/layout/layoutNetwork';
import type { FromLayout, LayoutTask } from './messages';

/** Milliseconds between two reports of the progress. */
const reportEvery = 100;

addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => {
  const steps = layoutSteps(data);
  let reported = performance.now();
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) {
    const now = performance.now();
    if (now - reported < reportEvery) continue;
    reported = now;
    postMessage({ kind: 'progress', share: step.value } satisfies FromLayout);
  }
  postMessage({ kind: 'result', positions: step.value } satisfies FromLayout, {
    transfer: [step.value.buffer],
  });
});
