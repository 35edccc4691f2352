import type { Normalisation, Treatment } from '../../../model/indexDefinition';
import type { TreatmentReport } from '../indexResult';
import type { Column } from '../indexValues';
import { hasFixedScale } from './fixedScale';
import { moments } from './moments';
import { winsorise } from './winsorise';

/** An indicator after the treatment of outliers: the column itself where nothing was changed. */
export interface Treated extends Omit<TreatmentReport, 'node'> {
  readonly column: Column;
}

/**
 * Treats an indicator where its |skewness| and its excess kurtosis are both above their limits (2 and
 * 3.5 unless given): values are winsorised up to a number of points (5), and where that is not enough
 * the logarithm ln(x - min + 0.01 (max - min)) of the original values is taken instead, as in COINr
 * (Becker et al. 2022). An indicator on a scale that is fixed in its own unit of measure keeps its
 * values where winsorising is not enough: their logarithm would no longer be on that scale.
 */
export function treat(
  column: Column,
  { treatment, normalisation }: { treatment: Treatment; normalisation: Normalisation },
): Treated {
  const before = moments(column);
  const { skewness = 2, kurtosis = 3.5, limit = 5 } = treatment;
  const isOut = (m: typeof before) => Math.abs(m.skewness) > skewness && m.kurtosis > kurtosis;
  const report = (after: typeof before, method: Treated['method'], points: number, treated: Column) => ({
    column: treated,
    method,
    points,
    skewness: [before.skewness, after.skewness] as const,
    kurtosis: [before.kurtosis, after.kurtosis] as const,
  });
  if (treatment.method === 'none' || !isOut(before)) return report(before, 'none', 0, column);
  const winsorised = winsorise(column, limit, isOut);
  if (!isOut(winsorised.moments))
    return report(winsorised.moments, 'winsorise', winsorised.points, winsorised.column);
  if (hasFixedScale(normalisation)) return report(before, 'none', 0, column);
  const logarithm = shiftedLogarithm(column);
  return report(moments(logarithm), 'log', 0, logarithm);
}

function shiftedLogarithm(column: Column): Column {
  let low = Infinity;
  let high = -Infinity;
  for (const value of column) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const shift = 0.01 * (high - low) - low;
  return column.map((value) => Math.log(value + shift));
}
