import type { IndexResult } from '../../../measures/index/indexResult';

/** Rows that a ranking shows: all of them, or in a panel those of the last period. */
export function latestRows({ units, periods }: Pick<IndexResult, 'units' | 'periods'>): number[] {
  const rows = units.map((_, row) => row);
  if (periods === null) return rows;
  const last = periods.reduce((latest, period) => (period > latest ? period : latest), periods[0] ?? '');
  return rows.filter((row) => periods[row] === last);
}
