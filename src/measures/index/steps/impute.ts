import { quantile } from '../../network/quantile';
import type { Imputation } from '../../../model/indexDefinition';
import { rowsByPeriod } from '../rowsByPeriod';
import type { Column, IndexValues } from '../indexValues';
import { imputeAlongTime } from './imputeAlongTime';

type Rows = ArrayLike<number>;

/**
 * An indicator with values that stand in for missing ones; the column itself where nothing is imputed.
 * Means and medians are those of the known values of the same period, so that no value comes from
 * another date unless a method along time says so. A row without a group, or in a group in which nothing
 * is known, stays missing.
 */
export function impute(column: Column, imputation: Imputation, values: IndexValues): Column {
  const { method } = imputation;
  if (method === 'none' || !column.some(Number.isNaN)) return column;
  if (method === 'last-observation' || method === 'linear')
    return imputeAlongTime(column, method, imputation.limit ?? Infinity, values);
  const result = column.slice();
  const centre = method === 'zero' ? () => 0 : method.endsWith('median') ? median : mean;
  for (const rows of rowsByPeriod(values))
    for (const group of method.startsWith('group') ? groupsOf(rows, imputation, values) : [rows])
      fill(result, group, centre);
  return result;
}

function fill(column: Float64Array, rows: Rows, centre: (known: Float64Array) => number): void {
  const all = Float64Array.from(rows, (row) => column[row]!);
  const value = centre(all.filter((entry) => !Number.isNaN(entry)));
  for (let i = 0; i < rows.length; i++) if (Number.isNaN(all[i])) column[rows[i]!] = value;
}

function groupsOf(rows: Int32Array, { group = '' }: Imputation, values: IndexValues): Iterable<number[]> {
  const names = values.groups.get(group);
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const name = names?.[row] ?? null;
    if (name === null) continue;
    const same = groups.get(name);
    if (same) same.push(row);
    else groups.set(name, [row]);
  }
  return groups.values();
}

function mean(known: Float64Array): number {
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}

const median = (known: Float64Array): number => quantile(known.sort(), 0.5);
