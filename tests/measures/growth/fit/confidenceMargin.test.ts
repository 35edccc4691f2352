import { expect, test } from 'vitest';
import { confidenceMargin } from '../../../../src/measures/growth/fit/confidenceMargin';
import type { CurveFit } from '../../../../src/measures/growth/fit/fitCurve';

const curve = (degreesOfFreedom: number): CurveFit => ({
  model: 'logistic',
  parameters: [],
  residualSumOfSquares: 0,
  residualStandardError: 0,
  degreesOfFreedom,
  predict: () => 0,
  standardErrorAt: () => 2,
});

// Quantiles of Student's t as every printed table has them.
test.each([
  [1, 12.7062],
  [2, 4.3027],
  [5, 2.5706],
  [30, 2.0423],
])('with %i degrees of freedom a standard error counts %f times', (degreesOfFreedom, quantile) => {
  expect(confidenceMargin(curve(degreesOfFreedom), 2020)).toBeCloseTo(2 * quantile, 3);
});
