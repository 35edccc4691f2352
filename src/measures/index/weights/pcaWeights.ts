import { completeRows } from '../statistics/completeRows';
import { pearson } from '../statistics/pearson';
import { principalComponents } from '../statistics/principalComponents';
import { varimax } from '../statistics/varimax';
import { loadingWeights } from './loadingWeights';
import { WeightingError } from './weightingError';

/** An eigenvalue of 1 may come out with other last digits. */
const rounding = 1e-9;

/**
 * Weights from principal components (Nardo and others 2008, 6.1, after Nicoletti and others 2000): the components of
 * the correlation matrix over the rows without a gap that have an eigenvalue above 1, turned by varimax with Kaiser's
 * normalisation, and of each column its squared loading, see `loadingWeights`. Such weights correct for what columns
 * say twice; they do not say how important a column is.
 *
 * @param columns values by column and row, `NaN` = not known; normalised or not gives the same
 * @returns weights that add up to 1
 * @throws WeightingError: too-few-rows, no-spread, no-correlation
 */
export function pcaWeights(columns: readonly Float64Array[]): Float64Array {
  if (columns.length === 1) return Float64Array.of(1);
  const found = principalComponents(columns);
  if (found === null) throw faultOf(columns);
  const kept = found.loadings.filter((_, component) => found.eigenvalues[component]! > 1 + rounding);
  // The eigenvalues add up to the number of columns: none is above 1 only where all correlations are 0.
  if (kept.length === 0) throw new WeightingError('no-correlation');
  return loadingWeights(varimax(kept));
}

function faultOf(columns: readonly Float64Array[]): WeightingError {
  const rows = completeRows(columns);
  if (rows.length < 3) return new WeightingError('too-few-rows');
  return new WeightingError(
    'no-spread',
    columns.findIndex((column) => Number.isNaN(pearson(column, column, rows))),
  );
}
