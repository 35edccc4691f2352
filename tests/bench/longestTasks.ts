import type { Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Start, duration and processor time in microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/** For every stretch that a mark begins, its longest task on the page's main thread, in ms. */
export interface LongestTasks {
  /** From beginning to end, with what other processes took of it. */
  readonly wall: readonly number[];
  /** Processor time of the thread alone. */
  readonly processor: readonly number[];
}

/** Traces what a page does while something is done to it that makes marks of a name. */
export async function longestTasks(
  page: Page,
  mark: string,
  action: () => Promise<void>,
): Promise<LongestTasks> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['blink.user_timing', 'disabled-by-default-devtools.timeline'] },
  });
  await action();
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await done;

  const marks = events.filter(({ name }) => name === mark).sort((a, b) => a.ts - b.ts);
  const isHere = ({ pid, tid }: TraceEvent) => pid === marks[0]?.pid && tid === marks[0].tid;
  const tasks = events.filter((event) => event.name === 'RunTask' && event.ph === 'X' && isHere(event));
  const spans = marks.map(({ ts }, i) => {
    const end = marks[i + 1]?.ts ?? Infinity;
    return tasks.filter((task) => task.ts + (task.dur ?? 0) > ts && task.ts < end);
  });
  const longest = (of: (task: TraceEvent) => number) =>
    spans.map((span) => Math.max(0, ...span.map(of)) / 1_000);
  return {
    wall: longest(({ dur = 0 }) => dur),
    processor: longest(({ dur = 0, tdur = dur }) => tdur),
  };
}
