import { untrack } from 'svelte';
import { IndexClient } from './indexClient';
import type { IndexTask, IndexTaskResults } from '../../../figures/rankings/tasks/indexTasks';

/** A task with what it belongs to: its result stands as long as that does. */
export interface Asked<T extends IndexTask> {
  readonly of: object;
  readonly key: string;
  readonly task: T;
}

/** Something that is calculated in a worker when it is asked for and has stood for a moment. */
export class Calculated<T extends IndexTask> {
  private readonly client = new IndexClient();
  private done = $state.raw<{
    readonly of: object;
    readonly key: string;
    readonly result: IndexTaskResults[T['kind']];
  } | null>(null);

  /**
   * @param askedOf `null` while it is not wanted
   * @param pause milliseconds that it has to stand for
   */
  constructor(
    private readonly askedOf: () => Asked<T> | null,
    pause: number,
  ) {
    $effect(() => {
      const asked = this.askedOf();
      if (asked === null || this.has(asked)) return undefined;
      const timer = setTimeout(() => untrack(() => void this.calculate(asked)), pause);
      return () => clearTimeout(timer);
    });
    $effect(() => () => this.client.close());
  }

  /** The result for what is asked; `null` until it is there. */
  get value(): IndexTaskResults[T['kind']] | null {
    const asked = this.askedOf();
    return asked !== null && this.done !== null && this.has(asked) ? this.done.result : null;
  }

  private has({ of, key }: Asked<T>): boolean {
    return this.done?.of === of && this.done.key === key;
  }

  private async calculate({ of, key, task }: Asked<T>): Promise<void> {
    const result = await this.client.run(task);
    if (typeof result !== 'string') this.done = { of, key, result };
  }
}
