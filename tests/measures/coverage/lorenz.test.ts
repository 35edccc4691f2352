import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gini } from '../../../src/measures/coverage/diversity';
import { lorenz, topShare, type LorenzPoint } from '../../../src/measures/coverage/lorenz';

const someTies = fc
  .array(fc.nat({ max: 200 }), { minLength: 1, maxLength: 40 })
  .filter((counts) => counts.some((n) => n > 0))
  .map((counts) => Object.freeze(counts));

/** Area below a curve by trapezoids, from its first to its last point. */
function areaOf(points: readonly LorenzPoint[]): number {
  return points.reduce((area, { countries, ties }, i) => {
    const last = points[i - 1];
    return last === undefined ? 0 : area + ((countries - last.countries) * (ties + last.ties)) / 2;
  }, 0);
}

describe('a Lorenz curve', () => {
  test('of counts 0, 1, 2, 4 runs through 0, 1/7, 3/7 and 7/7', () => {
    expect(lorenz(Object.freeze([4, 0, 2, 1]))).toEqual([
      { countries: 0, ties: 0 },
      { countries: 0.25, ties: 0 },
      { countries: 0.5, ties: 1 / 7 },
      { countries: 0.75, ties: 3 / 7 },
      { countries: 1, ties: 1 },
    ]);
  });

  test('encloses with the diagonal half of the Gini coefficient: 1 less twice its area', () => {
    fc.assert(
      fc.property(someTies, (counts) => {
        expect(1 - 2 * areaOf(lorenz(counts) ?? [])).toBeCloseTo(gini(counts) ?? NaN, 9);
      }),
    );
  });

  test('begins at 0 and ends at 1 with a point a country, rises, and bends upwards only', () => {
    fc.assert(
      fc.property(someTies, (counts) => {
        const points = lorenz(counts) ?? [];
        expect(points).toHaveLength(counts.length + 1);
        expect(points[0]).toEqual({ countries: 0, ties: 0 });
        expect(points.at(-1)?.countries).toBe(1);
        expect(points.at(-1)?.ties).toBeCloseTo(1, 12);
        const steps = points.slice(1).map(({ ties }, i) => ties - (points[i]?.ties ?? 0));
        steps.forEach((step, i) => expect(step).toBeGreaterThanOrEqual((steps[i - 1] ?? 0) - 1e-12));
        for (const { countries, ties } of points) expect(ties).toBeLessThanOrEqual(countries + 1e-12);
      }),
    );
  });

  test('does not depend on the order or the scale of the counts', () => {
    fc.assert(
      fc.property(someTies, fc.integer({ min: 2, max: 9 }), (counts, factor) => {
        const turned = lorenz(counts.map((n) => n * factor).reverse()) ?? [];
        turned.forEach(({ ties }, i) => expect(ties).toBeCloseTo(lorenz(counts)?.[i]?.ties ?? NaN, 9));
      }),
    );
  });

  test('is the diagonal for equal counts, and there is none without ties', () => {
    for (const { countries, ties } of lorenz([3, 3, 3, 3]) ?? []) expect(ties).toBe(countries);
    expect([lorenz([]), lorenz([0, 0])]).toEqual([null, null]);
  });
});

describe('the share of the countries with most ties', () => {
  test('is what the five largest counts are of all, zeros or not', () => {
    expect(topShare(Object.freeze([1, 10, 2, 9, 3, 8, 7]))).toBe((10 + 9 + 8 + 7 + 3) / 40);
    expect(topShare([1, 10, 2, 9, 3, 8, 7, 0, 0, 0])).toBe(37 / 40);
    expect(topShare([1, 10, 2, 9, 3, 8, 7], 1)).toBe(0.25);
  });

  test('is 1 with five countries or fewer, and not defined without ties', () => {
    expect(topShare([4, 1])).toBe(1);
    expect([topShare([]), topShare([0, 0])]).toEqual([null, null]);
  });

  test('is the end of the Lorenz curve, read from the right', () => {
    fc.assert(
      fc.property(someTies, fc.integer({ min: 1, max: 10 }), (counts, most) => {
        const points = lorenz(counts) ?? [];
        const below = points.at(-1 - most)?.ties ?? 0;
        expect(topShare(counts, most)).toBeCloseTo(1 - below, 9);
      }),
    );
  });
});
