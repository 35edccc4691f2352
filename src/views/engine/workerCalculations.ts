import type { Calculations } from '../../figures/draw/calculations';
import { FigureError } from '../../figures/draw/figureError';
import { WorkerLine } from './workerLine';

function calculated<T>(result: T | string | null, what: string): T {
  if (result === null || typeof result === 'string') throw new FigureError('not-calculated', { what });
  return result;
}

/**
 * Calculations in workers, beside those that a view makes for itself: each task is done, after those that
 * were asked for before it, and none takes the place of another.
 */
export function workerCalculations(): Calculations {
  const layouts = new WorkerLine(
    async () => new (await import('../network/layout/layoutClient.svelte')).LayoutClient(),
  );
  const measures = new WorkerLine(
    async () => new (await import('../network/measure/measureClient')).MeasureClient(),
  );
  const indices = new WorkerLine(
    async () => new (await import('../rankings/work/indexClient')).IndexClient(),
  );
  return {
    layOut: async (network) => calculated(await layouts.do((client) => client.run(network)), 'layout'),
    measure: async (task) => calculated(await measures.do((client) => client.run(task)), task.kind),
    rank: async (task) => calculated(await indices.do((client) => client.run(task)), task.kind),
  };
}
