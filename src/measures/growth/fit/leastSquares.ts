import { inverse, Matrix, QrDecomposition } from 'ml-matrix';

/** Residuals (observed - fitted) and the slopes of the fitted values by each parameter, a row a point. */
export interface Linearised {
  readonly residuals: readonly number[];
  readonly slopes: readonly (readonly number[])[];
}

export interface LeastSquares {
  readonly parameters: readonly number[];
  readonly residualSumOfSquares: number;
  /** (J'J)^-1: the covariance of the parameters but for the variance of the residuals. */
  readonly unscaledCovariance: Matrix;
}

const maxSteps = 200;
/** Share of a parameter below which a step moves it no more. */
const smallStep = 1e-12;
/** Cosine of the angle between the residuals and what the slopes span, at a minimum (Bates and Watts 1988). */
const orthogonal = 1e-7;
/** What is left of the length of the data after a perfect fit is rounding. */
const rounding = 1e-11;
/** Length of a column, after the part that the others explain, below which the points do not determine it. */
const undetermined = 1e-6;

const length = (values: readonly number[]) => Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0));
const columnLengths = (slopes: Linearised['slopes']) =>
  (slopes[0] ?? []).map((_, column) => length(slopes.map((row) => row[column] ?? 0)));

/**
 * Minimises a sum of squares by Levenberg-Marquardt: steps of the linearised problem, damped in proportion
 * to the length of each column (Marquardt 1963, Moré 1978), with the damping of Nielsen 1999. Steps are
 * solved by orthogonal factorisation, so that no digits are lost to squaring.
 *
 * @param dataLength length of the vector of observations, against which a fit is perfect
 * @returns `null` where no minimum is reached, or where the points do not determine the parameters
 */
export function leastSquares(
  start: readonly number[],
  linearise: (parameters: readonly number[]) => Linearised,
  dataLength: number,
): LeastSquares | null {
  let parameters = start;
  let current = linearise(parameters);
  let rest = length(current.residuals);
  let scale = columnLengths(current.slopes);
  let [damping, growth] = [1e-3, 2];
  for (let count = 0; count < maxSteps && rest > 0; count += 1) {
    const step = dampedStep(current, scale, damping);
    const moved = parameters.map((value, i) => value + (step[i] ?? 0));
    const tried = linearise(moved);
    const triedRest = length(tried.residuals);
    // A step out of the range of numbers is refused like one that makes the fit worse.
    if (triedRest <= rest) {
      const gain = (rest ** 2 - triedRest ** 2) / (rest ** 2 - linearRest(current, step) ** 2);
      damping *= Math.max(1 / 3, 1 - (2 * gain - 1) ** 3 || 0);
      growth = 2;
      [parameters, current, rest] = [moved, tried, triedRest];
      scale = columnLengths(current.slopes).map((size, i) => Math.max(size, scale[i] ?? 0));
    } else {
      damping *= growth;
      growth *= 2;
    }
    if (step.every((part, i) => Math.abs(part) <= smallStep * (Math.abs(parameters[i] ?? 0) + smallStep)))
      break;
  }
  const unscaledCovariance = covariance(current.slopes);
  const explained = length(projected(current));
  if (unscaledCovariance === null || !(explained <= orthogonal * rest + rounding * dataLength)) return null;
  return { parameters, residualSumOfSquares: rest ** 2, unscaledCovariance };
}

const column = (values: readonly number[]) => Matrix.columnVector([...values]);

function dampedStep({ residuals, slopes }: Linearised, scale: readonly number[], damping: number): number[] {
  const weights = scale.map((size) => Math.sqrt(damping) * (size > 0 ? size : 1));
  const rows = [
    ...slopes.map((row) => [...row]),
    ...weights.map((weight, i) => weights.map((_, j) => (i === j ? weight : 0))),
  ];
  const right = column([...residuals, ...weights.map(() => 0)]);
  return new QrDecomposition(new Matrix(rows)).solve(right).to1DArray();
}

/** Length of the residuals after a step, were the curve linear in its parameters. */
function linearRest({ residuals, slopes }: Linearised, step: readonly number[]): number {
  return length(
    residuals.map((value, i) => value - step.reduce((sum, part, j) => sum + part * (slopes[i]?.[j] ?? 0), 0)),
  );
}

/** Slopes with columns of length 1. */
function normalised(slopes: Linearised['slopes']): { matrix: Matrix; lengths: number[] } {
  const lengths = columnLengths(slopes);
  return {
    matrix: new Matrix(slopes.map((row) => row.map((value, i) => value / (lengths[i] ?? 1)))),
    lengths,
  };
}

/** The part of the residuals along the slopes, in coordinates of an orthonormal basis. */
function projected({ residuals, slopes }: Linearised): number[] {
  const { orthogonalMatrix } = new QrDecomposition(normalised(slopes).matrix);
  return orthogonalMatrix.transpose().mmul(column(residuals)).to1DArray();
}

function covariance(slopes: Linearised['slopes']): Matrix | null {
  const { matrix, lengths } = normalised(slopes);
  const triangle = new QrDecomposition(matrix).upperTriangularMatrix;
  const isDetermined = triangle.diagonal().every((size) => Math.abs(size) > undetermined);
  if (!isDetermined) return null;
  const root = inverse(triangle);
  return root.mmul(root.transpose()).divRowVector(lengths).divColumnVector(lengths);
}
