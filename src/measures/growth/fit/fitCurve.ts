import { Matrix } from 'ml-matrix';
import { curveModels, type CurveModel, type Inner, type ScaledModel, type Scaling } from './curveModels';
import { leastSquares, type LeastSquares, type Linearised } from './leastSquares';

export type { CurveModel } from './curveModels';

/** A size `y` at a time `t`, in any units, both finite. */
export interface CurvePoint {
  readonly t: number;
  readonly y: number;
}

export interface CurveParameter {
  readonly name: string;
  readonly estimate: number;
  readonly standardError: number;
}

/** A curve fitted by least squares, in the units of the points. */
export interface CurveFit {
  readonly model: CurveModel;
  readonly parameters: readonly CurveParameter[];
  readonly residualSumOfSquares: number;
  /** sqrt(residual sum of squares / degrees of freedom). */
  readonly residualStandardError: number;
  /** Points less parameters. */
  readonly degreesOfFreedom: number;
  predict(t: number): number;
  /** Standard error of the curve at a time, by the delta method; the scatter of points about it is not included. */
  standardErrorAt(t: number): number;
}

/**
 * Why there is no curve: no more points (or fewer different times) than parameters, sizes that are all
 * alike, or sizes that do not determine one, such as growth without a bend for a limit.
 */
export interface FitProblem {
  readonly problem: 'too-few-points' | 'no-spread' | 'not-converged';
}

/** Searches from the best starting values of this many rates; the best end of all counts. */
const searches = 5;

/**
 * Fits a growth curve by nonlinear least squares: `logistic` K / (1 + exp(-(t - tm) / s)), `gompertz`
 * K exp(-b exp(-c t)), `exponential` a exp(r t). Standard errors are those of the linearised curve,
 * from s^2 (J'J)^-1 with s^2 the residual variance (Bates and Watts 1988). The same points give the same
 * curve: starting values come from a fixed grid. Far from t = 0 the values of `b` and `a` can leave the
 * range of numbers (infinite or 0); the curve itself holds all the same.
 */
export function fitCurve(model: CurveModel, points: readonly CurvePoint[]): CurveFit | FitProblem {
  const scaled = curveModels[model];
  const count = scaled.names.length;
  const times = new Set(points.map(({ t }) => t));
  if (points.length <= count || times.size < count) return { problem: 'too-few-points' };
  if (new Set(points.map(({ y }) => y)).size < 2) return { problem: 'no-spread' };
  const scaling = scalingOf(points);
  const [u, v] = [points.map(({ t }) => toU(t, scaling)), points.map(({ y }) => y / scaling.height)];
  const best = bestOf(scaled, u, v);
  return best === null ? { problem: 'not-converged' } : toFit(model, best, scaling, points.length - count);
}

const toU = (t: number, { centre, halfSpan }: Scaling) => (t - centre) / halfSpan;

function scalingOf(points: readonly CurvePoint[]): Scaling {
  let [first, last, height] = [Infinity, -Infinity, 0];
  for (const { t, y } of points) {
    [first, last] = [Math.min(first, t), Math.max(last, t)];
    height = Math.max(height, Math.abs(y));
  }
  return { centre: (first + last) / 2, halfSpan: (last - first) / 2, height };
}

function linearise(model: ScaledModel, u: readonly number[], v: readonly number[], inner: Inner): Linearised {
  const factor = inner[0] ?? 0;
  const shapes = u.map((one) => model.shape(one, inner));
  return {
    residuals: shapes.map(({ value }, i) => (v[i] ?? 0) - factor * value),
    slopes: shapes.map(({ value, slopes }) => [value, ...slopes.map((slope) => factor * slope)]),
  };
}

interface Start {
  readonly inner: Inner;
  readonly rest: number;
}

function bestStart(starts: readonly Start[]): Start | null {
  let best: Start | null = null;
  for (const start of starts) if (start.inner[0] !== 0 && start.rest < (best?.rest ?? Infinity)) best = start;
  return best;
}

/** The factor in front that fits best for a given shape, by linear least squares, and what is left. */
function withFactor(model: ScaledModel, u: readonly number[], v: readonly number[], inner: Inner): Start {
  const shape = u.map((one) => model.shape(one, inner).value);
  const [cross, square] = [dot(shape, v), dot(shape, shape)];
  const factor = square > 0 ? cross / square : 0;
  return { inner: [factor, ...inner.slice(1)], rest: dot(v, v) - factor * cross };
}

const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, one, i) => sum + one * (b[i] ?? 0), 0);

function bestOf(model: ScaledModel, u: readonly number[], v: readonly number[]): LeastSquares | null {
  const starts = model.starts
    .map((ofRate) => bestStart(ofRate.map((start) => withFactor(model, u, v, start))))
    .filter((start) => start !== null)
    .sort((a, b) => a.rest - b.rest)
    .slice(0, searches);
  let best: LeastSquares | null = null;
  for (const { inner } of starts) {
    const end = leastSquares(inner, (at) => linearise(model, u, v, at), Math.sqrt(dot(v, v)));
    if (end !== null && end.residualSumOfSquares < (best?.residualSumOfSquares ?? Infinity)) best = end;
  }
  return best;
}

function toFit(
  model: CurveModel,
  { parameters: inner, residualSumOfSquares, unscaledCovariance }: LeastSquares,
  scaling: Scaling,
  degreesOfFreedom: number,
): CurveFit {
  const { names, shape, publish } = curveModels[model];
  const { height } = scaling;
  const factor = inner[0] ?? 0;
  const covariance = Matrix.mul(unscaledCovariance, residualSumOfSquares / degreesOfFreedom);
  /** By the delta method, for a value with these slopes by the inner parameters. */
  const standardError = (slopes: readonly number[]) => {
    const row = Matrix.rowVector([...slopes]);
    return Math.sqrt(Math.max(0, row.mmul(covariance).mmul(row.transpose()).get(0, 0)));
  };
  const { estimates, slopes } = publish(inner, scaling);
  return {
    model,
    parameters: names.map((name, i) => ({
      name,
      estimate: estimates[i] ?? NaN,
      standardError: standardError(slopes[i] ?? []),
    })),
    residualSumOfSquares: residualSumOfSquares * height ** 2,
    residualStandardError: height * Math.sqrt(residualSumOfSquares / degreesOfFreedom),
    degreesOfFreedom,
    predict: (t) => height * factor * shape(toU(t, scaling), inner).value,
    standardErrorAt: (t) => {
      const at = shape(toU(t, scaling), inner);
      return height * standardError([at.value, ...at.slopes.map((slope) => factor * slope)]);
    },
  };
}
