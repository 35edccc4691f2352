/** What a worker says of the task under way. */
export type FromWorker =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'result'; readonly result: unknown };

/** Why a calculation has no result. */
export type NoResult = 'replaced' | 'cancelled' | 'failed';

interface Job<Task> {
  readonly task: Task;
  readonly end: (result: unknown) => void;
}

/** A calculation that a newer one replaces may finish if it began this many milliseconds ago at the most. */
const patience = 300;

/**
 * Calculates in a worker of its own, one task at a time; `Results` says what each kind of task gives. Of
 * the tasks that wait only the newest is ever begun, so that dragging cannot queue up work; a long one
 * under way is ended with its worker.
 */
export class TaskClient<Results, Task extends { readonly kind: keyof Results }> {
  /** Share of the task under way that is done; `null` while there is none. */
  progress = $state<number | null>(null);
  private worker: Worker | null = null;
  private current: Job<Task> | null = null;
  private waiting: Job<Task> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param openWorker makes the worker, when it is first needed and after it was ended */
  constructor(private readonly openWorker: () => Worker) {}

  /** The result, or why there is none. */
  run<T extends Task>(task: T): Promise<Results[T['kind']] | NoResult> {
    this.waiting?.end('replaced');
    return new Promise((resolve) => {
      this.waiting = { task, end: resolve as (result: unknown) => void };
      if (this.current === null) this.next();
      else {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.stop('replaced'), patience);
      }
    });
  }

  cancel(): void {
    this.waiting?.end('cancelled');
    this.waiting = null;
    this.stop('cancelled');
  }

  /** Ends the worker with the page it belongs to. */
  close(): void {
    this.waiting?.end('replaced');
    this.waiting = null;
    this.stop('replaced');
    this.worker?.terminate();
    this.worker = null;
  }

  private next(): void {
    clearTimeout(this.timer);
    const job = this.waiting;
    this.waiting = null;
    this.current = job;
    this.progress = job === null ? null : 0;
    if (job === null) return;
    try {
      this.worker ??= this.open();
      this.worker.postMessage(job.task);
    } catch {
      this.finish('failed');
    }
  }

  private open(): Worker {
    const worker = this.openWorker();
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'progress') this.progress = data.share;
      else this.finish(data.result);
    };
    worker.onerror = () => this.stop('failed');
    return worker;
  }

  private finish(result: unknown): void {
    const job = this.current;
    this.next();
    job?.end(result);
  }

  private stop(reason: NoResult): void {
    if (this.current === null) return;
    this.worker?.terminate();
    this.worker = null;
    this.finish(reason);
  }
}
