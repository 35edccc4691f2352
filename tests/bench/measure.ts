import type { Browser, Page } from 'playwright-core';

/** A line of a report: what, how much, and what it should be. */
export function line(name: string, value: string, target = ''): void {
  console.log(`${name.padEnd(46)} ${value.padStart(16)}${target === '' ? '' : `   target ${target}`}`);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

export interface Loaded {
  readonly firstFigure: number;
  readonly allFigures: number | null;
  readonly engineReady: number;
  /** Every file that the page itself fetched: bytes as sent, headers included, and when it was asked for. */
  readonly files: readonly {
    readonly name: string;
    readonly bytes: number;
    readonly start: number;
    readonly end: number;
  }[];
}

/** Opens a page with an empty cache and waits until its engine is ready. */
export async function load(browser: Browser, url: string): Promise<{ page: Page; loaded: Loaded }> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  const page = await context.newPage();
  await page.goto(url, { timeout: 120_000 });
  await page.waitForFunction(() => performance.getEntriesByName('engine-ready').length > 0, null, {
    timeout: 120_000,
  });
  const loaded = await page.evaluate(() => {
    const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? null;
    const timings = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ] as PerformanceResourceTiming[];
    return {
      firstFigure: at('first-figure') ?? NaN,
      allFigures: at('all-figures'),
      engineReady: at('engine-ready') ?? NaN,
      files: timings.map(({ name, transferSize, startTime, responseEnd }) => ({
        name,
        bytes: transferSize,
        start: startTime,
        end: responseEnd,
      })),
    };
  });
  return { page, loaded };
}
