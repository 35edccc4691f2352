import type { Column, IndexValues } from '../indexValues';
import { periodPlaces } from './periodPlaces';

/**
 * Missing values of a panel from other periods of the same unit: the last observation before, or on the
 * straight line between the one before and the one after; never beyond the last or before the first by a
 * line. A value reaches at most `limit` periods; a line is drawn only over gaps whose ends are both that
 * near.
 */
export function imputeAlongTime(
  column: Column,
  method: 'last-observation' | 'linear',
  limit: number,
  { units, periods }: IndexValues,
): Column {
  const result = column.slice();
  if (periods === null) return result;
  const places = periodPlaces(periods);
  for (const rows of rowsByUnit(units)) {
    const ordered = rows.sort((a, b) => places[a]! - places[b]!);
    const known = ordered.filter((row) => !Number.isNaN(column[row]));
    let next = 0;
    for (const row of ordered) {
      const here = places[row]!;
      while (next < known.length && places[known[next]!]! <= here) next++;
      const [before, after] = [known[next - 1], known[next]];
      if (!Number.isNaN(column[row]) || before === undefined) continue;
      const since = here - places[before]!;
      if (since > limit) continue;
      if (method === 'last-observation') result[row] = column[before]!;
      else if (after !== undefined && places[after]! - here <= limit) {
        const share = since / (places[after]! - places[before]!);
        result[row] = column[before]! + share * (column[after]! - column[before]!);
      }
    }
  }
  return result;
}

function rowsByUnit(units: readonly string[]): Iterable<number[]> {
  const rows = new Map<string, number[]>();
  units.forEach((unit, row) => {
    const same = rows.get(unit);
    if (same) same.push(row);
    else rows.set(unit, [row]);
  });
  return rows.values();
}
