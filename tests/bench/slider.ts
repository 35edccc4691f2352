import type { Page } from 'playwright-core';
import { median } from './measure';

export interface Steps {
  readonly steps: number;
  /** From the input to the frame after it, in ms. */
  readonly whole: number;
  /** Script, style and layout of a step on the main thread, in ms. */
  readonly script: number;
  readonly longest: number;
  /** Changes of an outline on the map during all steps. */
  readonly outlines: number;
}

const times = ['ScriptDuration', 'TaskDuration'] as const;

/** Moves the time slider of the coverage page step by step with the keyboard, half a year a step. */
export async function dragSlider(page: Page, count: number): Promise<Steps> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const metrics = async () => {
    const { metrics: list } = await session.send('Performance.getMetrics');
    return times.map((name) => (list.find((metric) => metric.name === name)?.value ?? 0) * 1000);
  };
  await page.evaluate(() => {
    const seen = { outlines: 0 };
    Object.assign(globalThis, { seen });
    const map = document.querySelector('[data-chart="choropleth"]');
    if (map === null) throw new Error('there is no map');
    new MutationObserver((list) => (seen.outlines += list.length)).observe(map, {
      subtree: true,
      attributes: true,
      attributeFilter: ['d'],
    });
    performance.clearMeasures('step');
  });
  const before = await metrics();
  await page.evaluate(async (steps) => {
    const slider = document.querySelector<HTMLInputElement>('input[type="range"]');
    if (slider === null) throw new Error('there is no slider');
    const frame = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
    const last = Number(slider.max);
    for (let i = steps; i > 0; i--) {
      slider.value = String(last - i * 182);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      await frame();
      await frame();
    }
  }, count);
  const after = await metrics();
  const { measures, outlines } = await page.evaluate(() => ({
    measures: performance.getEntriesByName('step', 'measure').map(({ duration }) => duration),
    outlines: (globalThis as unknown as { seen: { outlines: number } }).seen.outlines,
  }));
  return {
    steps: measures.length,
    whole: median(measures),
    script: ((after[0] ?? 0) - (before[0] ?? 0)) / count,
    longest: Math.max(...measures),
    outlines,
  };
}
