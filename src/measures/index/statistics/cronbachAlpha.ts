import { completeRows } from './completeRows';

/** Whether several columns measure one thing: 1 = they vary together, 0 = independently. */
export interface CronbachAlpha {
  readonly alpha: number;
  /** Rows without a gap, which alone count. */
  readonly n: number;
  readonly columns: number;
}

/**
 * Cronbach's alpha (1951) over the rows without a gap: k / (k - 1) * (1 - sum of the variances / variance of the sum).
 *
 * @returns `null` for fewer than two columns or two rows, and where the sum has no spread
 */
export function cronbachAlpha(columns: readonly ArrayLike<number>[]): CronbachAlpha | null {
  const rows = completeRows(columns);
  const k = columns.length;
  if (k < 2 || rows.length < 2) return null;
  const lists = columns.map((column) => Float64Array.from(rows, (row) => column[row]!));
  const whole = variance(
    Float64Array.from(rows, (_, place) => lists.reduce((sum, list) => sum + list[place]!, 0)),
  );
  const parts = lists.reduce((sum, list) => sum + variance(list), 0);
  // Where only rounding is left of the sum, as with columns that cancel each other, there is no ratio.
  if (whole <= 1e-20 * parts || parts === 0) return null;
  return { alpha: (k / (k - 1)) * (1 - parts / whole), n: rows.length, columns: k };
}

function variance(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}
