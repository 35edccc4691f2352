import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GrowthSeries } from '../../../src/charts/growth/seriesMarks';
import { valueScale } from '../../../src/charts/growth/valueScale';

const series = (values: readonly number[], fit: GrowthSeries['fit'] = null): GrowthSeries => ({
  id: 'net',
  slot: 0,
  isContext: false,
  steps: values.map((low, at) => ({ key: String(at), label: '', at, low, high: low })),
  reported: [],
  events: [],
  fit,
  endLabel: '',
  reportLabel: null,
});

describe.each([
  ['linear', false],
  ['logarithmic', true],
])('a %s axis', (_, isLog) => {
  test('holds every value, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 12 }), (values) => {
        const { share, ticks } = valueScale([series(values)], isLog);
        const sorted = [...values].sort((a, b) => a - b);
        sorted.forEach((value, i) => {
          expect(share(value)).toBeGreaterThanOrEqual(0);
          expect(share(value)).toBeLessThanOrEqual(1);
          expect(share(value)).toBeGreaterThanOrEqual(share(sorted[i - 1] ?? 0));
        });
        expect(ticks.length).toBeGreaterThan(1);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(1, ...values) * (isLog ? 1 : 0.5));
        expect([...ticks]).toEqual([...new Set(ticks)].sort((a, b) => a - b));
      }),
    );
  });

  test('follows a curve that runs away only so far', () => {
    const wild = { within: [], beyond: [{ at: 9, value: 1e6, low: 0, high: 2e6 }] };
    const { share } = valueScale([series([10, 20], wild)], isLog);
    expect(share(20)).toBeGreaterThan(0.4);
    expect(share(1e6)).toBe(1);
  });
});

describe('a logarithmic axis', () => {
  test('makes equal ratios equal distances, and leaves zero at the bottom', () => {
    const { share } = valueScale([series([1, 10, 100, 1000])], true);
    expect(share(0)).toBe(0);
    expect(share(100) - share(10)).toBeCloseTo(share(1000) - share(100), 9);
  });
});
