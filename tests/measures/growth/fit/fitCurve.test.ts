import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fitCurve,
  type CurveFit,
  type CurveModel,
  type CurvePoint,
} from '../../../../src/measures/growth/fit/fitCurve';
import { density, lamp, pasture, points, population } from './published';

function fitted(model: CurveModel, list: readonly CurvePoint[]): CurveFit {
  const fit = fitCurve(model, list);
  if ('problem' in fit) throw new Error(fit.problem);
  return fit;
}
const estimateOf = (fit: CurveFit, name: string) =>
  fit.parameters.find((one) => one.name === name)?.estimate ?? NaN;
const errorOf = (fit: CurveFit, name: string) =>
  fit.parameters.find((one) => one.name === name)?.standardError ?? NaN;

/** Within half a unit of the last of so many significant digits. */
function expectDigits(value: number, published: number, digits: number): void {
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(published))) - digits + 1);
  expect(Math.abs(value - published)).toBeLessThanOrEqual(0.5001 * unit);
}

describe('fits against published tables', () => {
  // Certified values: y = b1 / (1 + exp(b2 - b3 x)), so K = b1, s = 1 / b3, tm = b2 / b3.
  test('logistic, NIST StRD Rat42, to ten digits', () => {
    const fit = fitted('logistic', pasture);
    const [b2, b3, b3Error] = [2.6180768402, 6.7359200066e-2, 3.4465663377e-3];
    expectDigits(estimateOf(fit, 'K'), 7.2462237576e1, 10);
    expectDigits(errorOf(fit, 'K'), 1.7340283401, 9);
    expectDigits(estimateOf(fit, 's'), 1 / b3, 9);
    expectDigits(errorOf(fit, 's'), b3Error / b3 ** 2, 9);
    expectDigits(estimateOf(fit, 'tm'), b2 / b3, 9);
    expectDigits(fit.residualSumOfSquares, 8.0565229338, 10);
    expectDigits(fit.residualStandardError, 1.1587725499, 10);
    expect(fit.degreesOfFreedom).toBe(6);
  });

  // Certified values: y = b1 x^b2, which is b1 exp(b2 t) with t = ln x.
  test('exponential, NIST StRD DanWood, to nine digits', () => {
    const fit = fitted('exponential', lamp);
    expectDigits(estimateOf(fit, 'a'), 7.6886226176e-1, 9);
    expectDigits(errorOf(fit, 'a'), 1.828197386e-2, 9);
    expectDigits(estimateOf(fit, 'r'), 3.8604055871, 9);
    expectDigits(errorOf(fit, 'r'), 5.1726610913e-2, 9);
    expectDigits(fit.residualSumOfSquares, 4.3173084083e-3, 9);
    expectDigits(fit.residualStandardError, 3.2853114039e-2, 9);
  });

  // Example of nls in R: SSlogis(log(conc), Asym, xmid, scal); R stops within a unit of the sixth digit.
  test('logistic, R DNase', () => {
    const fit = fitted('logistic', density);
    const table = [
      ['K', 2.34518, 0.07815],
      ['tm', 1.48309, 0.08135],
      ['s', 1.04146, 0.03227],
    ] as const;
    for (const [name, estimate, error] of table) {
      expectDigits(estimateOf(fit, name), estimate, 5);
      expectDigits(errorOf(fit, name), error, 4);
    }
    expectDigits(fit.residualStandardError, 0.01919, 4);
    expect(fit.degreesOfFreedom).toBe(13);
  });

  // Example of SSgompertz in R: Asym exp(-b2 b3^x), so b = b2, c = -ln b3.
  test('Gompertz, R DNase', () => {
    const fit = fitted('gompertz', density);
    expectDigits(estimateOf(fit, 'K'), 4.60333, 6);
    expectDigits(errorOf(fit, 'K'), 0.65321, 5);
    expectDigits(estimateOf(fit, 'b'), 2.27134, 6);
    expectDigits(errorOf(fit, 'b'), 0.14373, 5);
    expectDigits(Math.exp(-estimateOf(fit, 'c')), 0.71647, 5);
    expectDigits(errorOf(fit, 'c') * 0.71647, 0.02206, 4);
    expectDigits(fit.residualStandardError, 0.02684, 4);
  });

  // Fox 1997, Applied Regression Analysis, 14.2: y = b1 / (1 + exp(b2 + b3 x)), x in decades since 1790.
  test('logistic by calendar year, population of the United States', () => {
    const fit = fitted('logistic', population);
    const [b2, b3, b3Error] = [3.99035, -0.22662, 0.01086];
    expectDigits(estimateOf(fit, 'K'), 389.166, 6);
    expectDigits(errorOf(fit, 'K'), 30.812, 5);
    expect(estimateOf(fit, 'tm')).toBeCloseTo(1790 - (10 * b2) / b3, 1);
    expectDigits(-10 / estimateOf(fit, 's'), b3, 5);
    expectDigits((10 * errorOf(fit, 's')) / estimateOf(fit, 's') ** 2, b3Error, 4);
  });

  // nls(pop ~ popi * exp(k * year)) in R, 1790 to 1850.
  test('exponential, population of the United States until 1850', () => {
    const fit = fitted(
      'exponential',
      population.slice(0, 7).map(({ t, y }) => ({ t: t - 1790, y })),
    );
    expectDigits(estimateOf(fit, 'a'), 3.9744064, 8);
    expectDigits(errorOf(fit, 'a'), 0.0407277, 6);
    expectDigits(estimateOf(fit, 'r'), 0.0293421, 6);
    expectDigits(errorOf(fit, 'r'), 0.0002023, 4);
    expectDigits(fit.residualStandardError, 0.09817, 4);
  });
});

const curves: Readonly<Record<CurveModel, (t: number, p: readonly [number, number, number]) => number>> = {
  logistic: (t, [K, tm, s]) => K / (1 + Math.exp(-(t - tm) / s)),
  gompertz: (t, [K, b, c]) => K * Math.exp(-b * Math.exp(-c * t)),
  exponential: (t, [a, r]) => a * Math.exp(r * t),
};
const scatter = (i: number) => Math.sin(12.9898 * (i + 1));
const t = Array.from({ length: 14 }, (_, i) => i);

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Points near a curve that bends within them. */
const cases: fc.Arbitrary<{ model: CurveModel; list: readonly CurvePoint[] }> = fc
  .oneof(
    fc.tuple(fc.constant('logistic' as const), fc.tuple(between(5, 500), between(4, 9), between(0.8, 3))),
    fc.tuple(fc.constant('gompertz' as const), fc.tuple(between(5, 500), between(2, 9), between(0.3, 0.8))),
    fc.tuple(
      fc.constant('exponential' as const),
      fc.tuple(between(1, 50), between(-0.3, 0.3), fc.constant(0)),
    ),
  )
  .filter(([model, [, r]]) => model !== 'exponential' || Math.abs(r) > 0.02)
  .map(([model, p]) => ({
    model,
    list: points(
      t,
      t.map((at, i) => curves[model](at, p as [number, number, number]) + 0.01 * p[0] * scatter(i)),
    ),
  }));

describe('a fit', () => {
  test('finds the parameters again where the points lie on a curve', () => {
    const exact: [CurveModel, [number, number, number]][] = [
      ['logistic', [120, 2015.3, 2.5]],
      ['logistic', [0.004, 2010, -4]],
      ['gompertz', [80, 6, 0.4]],
      ['exponential', [3, 0.15, 0]],
      ['exponential', [3, -0.15, 0]],
    ];
    for (const [model, p] of exact) {
      const at = t.map((one) => (model === 'logistic' ? 2005 + one : one));
      const fit = fitted(
        model,
        points(
          at,
          at.map((one) => curves[model](one, p)),
        ),
      );
      fit.parameters.forEach(({ estimate }, i) => expect(estimate / (p[i] ?? NaN)).toBeCloseTo(1, 7));
      expect(fit.residualStandardError).toBeLessThan(1e-9 * p[0]);
    }
  });

  test('predicts what its parameters say', () => {
    fc.assert(
      fc.property(cases, fc.double({ min: -5, max: 20, noNaN: true }), ({ model, list }, at) => {
        const fit = fitted(model, list);
        const [p, q, r = 0] = fit.parameters.map(({ estimate }) => estimate);
        const value = curves[model](at, [p ?? NaN, q ?? NaN, r]);
        expect(fit.predict(at) / value).toBeCloseTo(1, 8);
      }),
      { numRuns: 40 },
    );
  });

  test('is no worse than the curve that made the points, and its residuals are its sum of squares', () => {
    fc.assert(
      fc.property(cases, ({ model, list }) => {
        const fit = fitted(model, list);
        const squares = list.map(({ t: at, y }) => (y - fit.predict(at)) ** 2);
        const sum = squares.reduce((total, one) => total + one, 0);
        expect(fit.residualSumOfSquares / sum).toBeCloseTo(1, 8);
        for (const { name } of fit.parameters) expect(errorOf(fit, name)).toBeGreaterThan(0);
        expect(fit.residualStandardError).toBeCloseTo(Math.sqrt(sum / fit.degreesOfFreedom), 8);
      }),
      { numRuns: 40 },
    );
  });

  test('follows the units: years shifted by 2000 and sizes in thousands', () => {
    fc.assert(
      fc.property(cases, ({ model, list }) => {
        const plain = fitted(model, list);
        const other = fitted(
          model,
          list.map(({ t: at, y }) => ({ t: at + 2000, y: y * 1000 })),
        );
        for (const at of [-1, 3.5, 15]) {
          expect(other.predict(at + 2000) / (1000 * plain.predict(at))).toBeCloseTo(1, 6);
          expect(other.standardErrorAt(at + 2000) / (1000 * plain.standardErrorAt(at))).toBeCloseTo(1, 5);
        }
        const kept = { logistic: ['s'], gompertz: ['c'], exponential: ['r'] }[model];
        for (const name of kept) {
          expect(estimateOf(other, name) / estimateOf(plain, name)).toBeCloseTo(1, 6);
          expect(errorOf(other, name) / errorOf(plain, name)).toBeCloseTo(1, 5);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('does not depend on the order of the points', () => {
    const turned = fitted('logistic', [...pasture].reverse());
    const plain = fitted('logistic', pasture);
    for (const { name, estimate } of plain.parameters) expectDigits(estimateOf(turned, name), estimate, 9);
  });

  test('has at t = 0 and far away the error of the parameter that it reaches there', () => {
    const exponential = fitted('exponential', lamp);
    expect(exponential.standardErrorAt(0)).toBeCloseTo(errorOf(exponential, 'a'), 12);
    const logistic = fitted('logistic', pasture);
    expect(logistic.predict(1e4)).toBeCloseTo(estimateOf(logistic, 'K'), 9);
    expect(logistic.standardErrorAt(1e4)).toBeCloseTo(errorOf(logistic, 'K'), 9);
  });

  test('keeps the curve where b or a leave the range of numbers', () => {
    const steep = points([2015, 2016, 2017, 2018, 2019, 2020], [2, 9, 33, 60, 78, 88]);
    const fit = fitted('gompertz', steep);
    expect(estimateOf(fit, 'b')).toBe(Infinity);
    expect(fit.predict(2017)).toBeCloseTo(33, -1);
    expect(Number.isFinite(fit.standardErrorAt(2017))).toBe(true);
  });
});

describe('there is no curve', () => {
  const models: readonly CurveModel[] = ['logistic', 'gompertz', 'exponential'];

  test('without more points than parameters, or with too few different times', () => {
    for (const model of models) {
      const needed = model === 'exponential' ? 3 : 4;
      expect(fitCurve(model, pasture.slice(0, needed - 1))).toEqual({ problem: 'too-few-points' });
      expect(fitCurve(model, pasture.slice(0, needed))).toHaveProperty('model', model);
      const once = points([1, 1, 1, 1, 1], [1, 2, 3, 4, 5]);
      expect(fitCurve(model, once)).toEqual({ problem: 'too-few-points' });
    }
    expect(fitCurve('logistic', points([1, 1, 2, 2, 2], [1, 2, 3, 4, 5]))).toEqual({
      problem: 'too-few-points',
    });
  });

  test('through sizes that are all alike', () => {
    for (const model of models)
      expect(fitCurve(model, points([1, 2, 3, 4, 5], [7, 7, 7, 7, 7]))).toEqual({ problem: 'no-spread' });
  });

  test('with a limit through growth that does not bend', () => {
    const doubling = points([0, 1, 2, 3, 4, 5], [1, 2, 4, 8, 16, 32]);
    expect(fitCurve('logistic', doubling)).toEqual({ problem: 'not-converged' });
    expect(fitCurve('gompertz', points([0, 1, 2, 3, 4, 5], [1, 2.2, 4, 8, 17, 37]))).toEqual({
      problem: 'not-converged',
    });
    expect(fitted('exponential', doubling).predict(6)).toBeCloseTo(64, 9);
  });
});
