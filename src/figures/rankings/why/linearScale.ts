import type { IndexResult } from '../../../measures/index/indexResult';

/** An indicator whose values lead to the common scale along a straight line. */
export interface LinearScale {
  /** Value in its own unit that stands at a place on the common scale. */
  valueAt(scaled: number): number;
  /** Place on the common scale of a value. */
  scaledAt(value: number): number;
}

const slack = 1e-6;

/**
 * The line from the values of an indicator to its scale, read off the values themselves; `null` where they do not lie
 * on one, such as ranks or logarithms.
 */
export function linearScale(
  { denominated, treated, normalised }: IndexResult,
  node: number,
): LinearScale | null {
  const [raw, from, to] = [denominated[node], treated[node], normalised[node]];
  if (raw == null || from == null || to == null) return null;
  const rows = [...raw.keys()].filter((row) => raw[row] === from[row] && !Number.isNaN(to[row] ?? NaN));
  const value = (row: number) => from[row] ?? NaN;
  const scaled = (row: number) => to[row] ?? NaN;
  const low = rows.reduce((least, row) => (value(row) < value(least) ? row : least), rows[0] ?? 0);
  const high = rows.reduce((most, row) => (value(row) > value(most) ? row : most), rows[0] ?? 0);
  const slope = (scaled(high) - scaled(low)) / (value(high) - value(low));
  if (!Number.isFinite(slope) || slope === 0) return null;
  const scaledAt = (at: number) => scaled(low) + slope * (at - value(low));
  const range = Math.abs(scaled(high) - scaled(low));
  if (rows.some((row) => Math.abs(scaledAt(value(row)) - scaled(row)) > slack * range)) return null;
  return { scaledAt, valueAt: (at) => value(low) + (at - scaled(low)) / slope };
}
