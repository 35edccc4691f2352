import type { IndexValues } from './indexValues';

/** Rows of each period, periods in the order of their text; all rows in one list where there is no panel. */
export function rowsByPeriod({ units, periods }: Pick<IndexValues, 'units' | 'periods'>): Int32Array[] {
  if (periods === null) return [Int32Array.from(units, (_, row) => row)];
  const rows = new Map<string, number[]>();
  periods.forEach((period, row) => {
    const same = rows.get(period);
    if (same) same.push(row);
    else rows.set(period, [row]);
  });
  return [...rows.keys()].sort().map((period) => Int32Array.from(rows.get(period) ?? []));
}
