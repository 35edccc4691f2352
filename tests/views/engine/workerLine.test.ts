import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { WorkerLine } from '../../../src/views/engine/workerLine';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A line whose clients note what happens to them. */
function noted() {
  const events: string[] = [];
  let opened = 0;
  const line = new WorkerLine(async () => {
    opened += 1;
    const name = `client ${opened}`;
    events.push(`${name} opens`);
    return { name, close: () => events.push(`${name} closes`) };
  });
  const task = (name: string, milliseconds: number) =>
    line.do(async () => {
      events.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      events.push(`${name} ends`);
      return name;
    });
  return { events, line, task };
}

describe('work that stands in line', () => {
  test('is done one after the other, and none is replaced', async () => {
    const { events, task } = noted();
    const results = Promise.all([task('a', 30), task('b', 20), task('c', 10)]);
    await vi.advanceTimersByTimeAsync(100);
    expect(await results).toEqual(['a', 'b', 'c']);
    expect(events).toEqual([
      'client 1 opens',
      ...['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'],
    ]);
  });

  test('goes on after a task that fails', async () => {
    const { line, task } = noted();
    const failed = line.do(() => Promise.reject(new Error('no')));
    const next = task('next', 10);
    await expect(failed).rejects.toThrow('no');
    await vi.advanceTimersByTimeAsync(10);
    expect(await next).toBe('next');
  });

  test('closes its worker when there is none for a while, and opens another when there is again', async () => {
    const { events, task } = noted();
    const first = task('a', 10);
    await vi.advanceTimersByTimeAsync(4_000);
    await first;
    const second = task('b', 10);
    await vi.advanceTimersByTimeAsync(4_000);
    await second;
    expect(events).not.toContain('client 1 closes');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(events.at(-1)).toBe('client 1 closes');
    const third = task('c', 10);
    await vi.advanceTimersByTimeAsync(20);
    expect(await third).toBe('c');
    expect(events).toContain('client 2 opens');
  });

  test('tries to open again after its worker could not be opened', async () => {
    let attempts = 0;
    const line = new WorkerLine(async () => {
      attempts += 1;
      if (attempts === 1) throw new Error('offline');
      return { close: () => undefined };
    });
    await expect(line.do(async () => 1)).rejects.toThrow('offline');
    expect(await line.do(async () => 2)).toBe(2);
  });
});
