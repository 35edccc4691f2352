import { describe, expect, test } from 'vitest';
import { leastSquares } from '../../../../src/measures/growth/fit/leastSquares';

const x = [0, 1, 2, 3, 4];
const y = [1.1, 2.9, 5.2, 6.8, 9.1];
const length = Math.sqrt(y.reduce((sum, one) => sum + one ** 2, 0));

describe('least squares', () => {
  test('of a straight line give the regression, and its covariance but for the residual variance', () => {
    const line = leastSquares(
      [0, 0],
      ([a = 0, b = 0]) => ({
        residuals: y.map((one, i) => one - a - b * (x[i] ?? 0)),
        slopes: x.map((at) => [1, at]),
      }),
      length,
    );
    // b = Sxy / Sxx = 19.9 / 10, a = 5.02 - 2 b; variances 1/5 + 4/10 and 1/10, covariance -2/10.
    expect(line?.parameters[1]).toBeCloseTo(1.99, 10);
    expect(line?.parameters[0]).toBeCloseTo(1.04, 10);
    expect(
      line?.unscaledCovariance.to2DArray().map((row) => row.map((one) => Number(one.toFixed(9)))),
    ).toEqual([
      [0.6, -0.2],
      [-0.2, 0.1],
    ]);
    expect(line?.residualSumOfSquares).toBeCloseTo(0.107, 9);
  });

  test.each([0, 1e-8])('do not exist for parameters that the points hardly tell apart (%d)', (apart) => {
    const sum = leastSquares(
      [0, 0],
      ([a = 0, b = 0]) => ({
        residuals: y.map((one, i) => one - a - b * (1 + apart * (x[i] ?? 0))),
        slopes: x.map((at) => [1, 1 + apart * at]),
      }),
      length,
    );
    expect(sum).toBeNull();
  });

  test('do not exist where the sum falls for ever', () => {
    const falling = leastSquares(
      [1],
      ([a = 0]) => ({ residuals: x.map(() => Math.exp(-a)), slopes: x.map(() => [Math.exp(-a)]) }),
      1e-300,
    );
    expect(falling).toBeNull();
  });
});
