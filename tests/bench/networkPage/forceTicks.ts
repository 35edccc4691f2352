import { forceCenter, forceLink, forceManyBody, forceSimulation } from 'd3';
import type { PageNetwork } from './network';

/** Milliseconds that 300 rounds of a plain simulation of forces take. */
export function forceTicks(n: number, { source, target }: PageNetwork): number {
  const start = performance.now();
  const links = source.map((from, tie) => ({ source: from, target: target[tie] ?? 0 }));
  forceSimulation(Array.from({ length: n }, () => ({})))
    .force('tie', forceLink(links))
    .force('apart', forceManyBody())
    .force('centre', forceCenter())
    .stop()
    .tick(300);
  return performance.now() - start;
}
