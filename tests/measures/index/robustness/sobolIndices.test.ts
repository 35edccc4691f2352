import { describe, expect, test } from 'vitest';
import { sobolIndices } from '../../../../src/measures/index/robustness/sobolIndices';

const options = { n: 8192, seed: 1, bootstraps: 100 };
/** Standard errors at this size are below 0.02. */
const near = 0.04;

function expectIndices(
  model: (x: Float64Array) => number,
  expected: readonly (readonly [number, number])[],
): void {
  const { indices } = sobolIndices(model, expected.length, options);
  expected.forEach(([first, total], factor) => {
    const own = indices[factor];
    expect(Math.abs((own?.first ?? NaN) - first)).toBeLessThan(near);
    expect(Math.abs((own?.total ?? NaN) - total)).toBeLessThan(near);
    const [low, high] = own?.totalInterval ?? [NaN, NaN];
    expect(low).toBeLessThan((own?.total ?? NaN) + 1e-12);
    expect(high).toBeGreaterThan((own?.total ?? NaN) - 1e-12);
    expect(high - low).toBeLessThan(0.1);
  });
}

describe('Sobol indices', () => {
  // Ishigami and Homma 1990, a = 7, b = 0.1; indices as in Saltelli and others 2008.
  test('of the Ishigami function: 0.3139, 0.4424, 0 and 0.5576, 0.4424, 0.2437', () => {
    const angle = (x: number | undefined) => Math.PI * (2 * (x ?? NaN) - 1);
    expectIndices(
      ([a, b, c]) =>
        Math.sin(angle(a)) + 7 * Math.sin(angle(b)) ** 2 + 0.1 * angle(c) ** 4 * Math.sin(angle(a)),
      [
        [0.3139, 0.5576],
        [0.4424, 0.4424],
        [0, 0.2437],
      ],
    );
  });

  // Saltelli and Sobol 1995: V_i = 1 / (3 (1 + a_i)^2).
  test('of the g-function', () => {
    const a = [0, 1, 4.5, 9];
    const parts = a.map((own) => 1 / (3 * (1 + own) ** 2));
    const variance = parts.reduce((product, part) => product * (1 + part), 1) - 1;
    expectIndices(
      (x) =>
        a.reduce((product, own, i) => (product * (Math.abs(4 * (x[i] ?? NaN) - 2) + own)) / (1 + own), 1),
      parts.map((part) => [part / variance, (part * (variance + 1)) / (1 + part) / variance]),
    );
  });

  test('of a sum are the shares of the variances, first and total alike', () => {
    expectIndices(
      ([a = NaN, b = NaN, c = NaN]) => 1000 + a + 2 * b + 0 * c,
      [
        [0.2, 0.2],
        [0.8, 0.8],
        [0, 0],
      ],
    );
  });

  test('are the same with the same seed, and not defined where nothing varies', () => {
    const model = ([a = NaN, b = NaN]: Float64Array) => a * b;
    const small = { n: 64, seed: 9, bootstraps: 20 };
    expect(sobolIndices(model, 2, small)).toEqual(sobolIndices(model, 2, small));
    expect(sobolIndices(model, 2, { ...small, seed: 10 })).not.toEqual(sobolIndices(model, 2, small));
    const flat = sobolIndices(() => 3, 2, small);
    expect(flat).toMatchObject({ mean: 3, variance: 0 });
    expect(flat.indices[0]?.first).toBeNaN();
  });

  test('have intervals where some bootstrap samples do not vary', () => {
    // One of eight results differs, so every third sample of eight leaves it out.
    let run = 0;
    const model = () => (run++ % 24 === 0 ? 1 : 0);
    const { variance, indices } = sobolIndices(model, 1, { n: 8, seed: 1, bootstraps: 200 });
    expect(variance).toBeGreaterThan(0);
    for (const end of [...(indices[0]?.firstInterval ?? [NaN]), ...(indices[0]?.totalInterval ?? [NaN])])
      expect(Number.isFinite(end)).toBe(true);
  });

  test('leave out samples without a result, and say how many count', () => {
    const { n, indices } = sobolIndices(([a = NaN, b = NaN]) => (b < 0.1 ? NaN : a), 2, {
      ...options,
      n: 1000,
    });
    expect(Math.abs(n - 1000 * 0.81)).toBeLessThan(60);
    expect(indices[0]?.first).toBeCloseTo(1, 1);
  });
});
