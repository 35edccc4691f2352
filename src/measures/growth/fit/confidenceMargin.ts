import jstat from 'jstat';
import type { CurveFit } from './fitCurve';

/** Quantile of a two-sided 95 % interval. */
const upperTail = 0.975;

/**
 * Half the width of the 95 % confidence interval of a fitted curve at a time, in the units of the points:
 * the standard error there times the quantile of Student's t (Bates and Watts 1988).
 */
export function confidenceMargin({ standardErrorAt, degreesOfFreedom }: CurveFit, t: number): number {
  return jstat.studentt.inv(upperTail, degreesOfFreedom) * standardErrorAt(t);
}
