import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  curveModels,
  type CurveModel,
  type Inner,
  type Scaling,
} from '../../../../src/measures/growth/fit/curveModels';

const models = fc.constantFrom<CurveModel>('logistic', 'gompertz', 'exponential');
const rate = fc.double({ min: 0.3, max: 3, noNaN: true });
const inner = fc.tuple(
  fc.double({ min: 0.5, max: 2, noNaN: true }),
  fc.double({ min: -2, max: 2, noNaN: true }),
  rate,
);
const u = fc.double({ min: -1, max: 1, noNaN: true });
const step = 1e-6;

/** Slope of a function of one of the inner parameters, by central differences. */
function slope(of: (at: Inner) => number, at: Inner, index: number): number {
  const moved = (by: number) => of(at.map((value, i) => (i === index ? value + by : value)));
  return (moved(step) - moved(-step)) / (2 * step);
}
/** The inner parameters that a model has: the exponential has no place of a bend. */
const own = (model: CurveModel, [factor, bend, k]: [number, number, number]): Inner =>
  model === 'exponential' ? [factor, k] : [factor, bend, k];

test('the slopes of the shape are those of differences', () => {
  fc.assert(
    fc.property(models, inner, u, (model, given, at) => {
      const parameters = own(model, given);
      const { shape } = curveModels[model];
      shape(at, parameters).slopes.forEach((value, i) =>
        expect(value).toBeCloseTo(
          slope((other) => shape(at, other).value, parameters, i + 1),
          6,
        ),
      );
    }),
  );
});

test('the slopes of published parameters are those of differences', () => {
  const scaling: Scaling = { centre: 3, halfSpan: 2, height: 5 };
  fc.assert(
    fc.property(models, inner, (model, given) => {
      const parameters = own(model, given);
      const { publish, names } = curveModels[model];
      const { slopes } = publish(parameters, scaling);
      names.forEach((_, row) =>
        parameters.forEach((_value, i) => {
          const expected = slope((other) => publish(other, scaling).estimates[row] ?? NaN, parameters, i);
          expect(slopes[row]?.[i]).toBeCloseTo(expected, -Math.log10(1 + Math.abs(expected)) + 5);
        }),
      );
    }),
  );
});

test('published parameters give the same curve as the scaled ones', () => {
  const scaling: Scaling = { centre: 3, halfSpan: 2, height: 5 };
  const curves: Readonly<Record<CurveModel, (t: number, p: readonly number[]) => number>> = {
    logistic: (t, [K = 0, tm = 0, s = 0]) => K / (1 + Math.exp(-(t - tm) / s)),
    gompertz: (t, [K = 0, b = 0, c = 0]) => K * Math.exp(-b * Math.exp(-c * t)),
    exponential: (t, [a = 0, r = 0]) => a * Math.exp(r * t),
  };
  fc.assert(
    fc.property(models, inner, u, (model, given, at) => {
      const parameters = own(model, given);
      const { shape, publish } = curveModels[model];
      const value = scaling.height * given[0] * shape(at, parameters).value;
      const t = scaling.centre + at * scaling.halfSpan;
      expect(curves[model](t, publish(parameters, scaling).estimates)).toBeCloseTo(value, 9);
    }),
  );
});
