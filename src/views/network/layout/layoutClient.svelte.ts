import type { Positions } from '../../../charts/network/layout/layoutInput';
import type { FromLayout, LayoutTask } from './messages';

/** Hands a network over as flat arrays: a large one as lists would hold the page up while it is copied. */
function send(worker: Worker, { n, source, target, weight, groups, pinned, ratio, seed }: LayoutTask): void {
  const lists = {
    source: Int32Array.from(source),
    target: Int32Array.from(target),
    weight: Float64Array.from(weight),
    groups: groups ? Int32Array.from(groups) : null,
    pinned: pinned ? Float64Array.from(pinned) : null,
  };
  const buffers = Object.values(lists).flatMap((list) => (list === null ? [] : list.buffer));
  worker.postMessage({ n, ratio, seed, ...lists } satisfies LayoutTask, buffers);
}

/** Lays out networks in a worker of its own; a new task ends the one under way. */
export class LayoutClient {
  /** Share of the task under way that is done; `null` while there is none. */
  progress = $state<number | null>(null);
  private worker: Worker | null = null;
  private end: ((positions: Positions | null) => void) | null = null;

  /** The positions, or `null` where a newer task has taken its place, it was cancelled, or it failed. */
  run(task: LayoutTask): Promise<Positions | null> {
    if (this.end !== null) this.cancel();
    this.progress = 0;
    return new Promise((resolve) => {
      this.end = resolve;
      try {
        this.worker ??= this.open();
        send(this.worker, task);
      } catch {
        this.cancel();
      }
    });
  }

  /** Ends the task under way with its worker; the next task opens another. */
  cancel(): void {
    this.worker?.terminate();
    this.worker = null;
    this.finish(null);
  }

  /** Ends the worker with the page it belongs to. */
  close(): void {
    this.cancel();
  }

  private open(): Worker {
    const worker = new Worker(new URL('./layoutWorker.ts', import.meta.url), {
      type: 'module',
      name: 'network-layout',
    });
    worker.onmessage = ({ data }: MessageEvent<FromLayout>) => {
      if (data.kind === 'progress') this.progress = data.share;
      else this.finish(data.positions);
    };
    worker.onerror = () => this.cancel();
    return worker;
  }

  private finish(positions: Positions | null): void {
    const { end } = this;
    this.end = null;
    this.progress = null;
    end?.(positions);
  }
}
