import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { completeRows } from './completeRows';
import { pearson } from './pearson';

/** Components of a correlation matrix, the one that explains most first. */
export interface PrincipalComponents {
  /** Rows without a gap, which alone count. */
  readonly n: number;
  readonly eigenvalues: Float64Array;
  /** Share of the whole variance that each component explains. */
  readonly shares: Float64Array;
  /** By component and column: correlation of a column with a component. */
  readonly loadings: readonly Float64Array[];
}

/**
 * Principal components of the correlation matrix over the rows without a gap (Nardo and others 2008, 4.1). The sign
 * of a component says nothing; its loadings are turned so that their sum is not negative.
 *
 * @returns `null` for fewer than three rows, and where a column has no spread in them
 */
export function principalComponents(columns: readonly Float64Array[]): PrincipalComponents | null {
  const rows = completeRows(columns);
  if (rows.length < 3) return null;
  const correlations = columns.map((x, i) =>
    columns.map((y, j) => (j === i && !Number.isNaN(pearson(x, y, rows)) ? 1 : pearson(x, y, rows))),
  );
  if (correlations.some((line) => line.some(Number.isNaN))) return null;
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(new Matrix(correlations), {
    assumeSymmetric: true,
  });
  const order = [...realEigenvalues.keys()].sort((a, b) => realEigenvalues[b]! - realEigenvalues[a]!);
  // A matrix that is not of full rank has eigenvalues that rounding puts below 0.
  const eigenvalues = Float64Array.from(order, (place) => Math.max(0, realEigenvalues[place]!));
  const loadings = order.map((place, component) => {
    const vector = Float64Array.from(eigenvectorMatrix.getColumn(place));
    const sign = vector.reduce((sum, value) => sum + value, 0) < 0 ? -1 : 1;
    return vector.map((value) => sign * value * Math.sqrt(eigenvalues[component]!));
  });
  return {
    n: rows.length,
    eigenvalues,
    shares: eigenvalues.map((value) => value / columns.length),
    loadings,
  };
}
