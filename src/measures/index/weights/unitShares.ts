/** Multipliers of a benefit of the doubt brought to a sum of 1 for each unit; `NaN` stays. By column and row. */
export function unitShares(multipliers: readonly Float64Array[]): readonly Float64Array[] {
  const sums = new Float64Array(multipliers[0]?.length ?? 0);
  for (const column of multipliers) column.forEach((value, row) => (sums[row]! += value));
  return multipliers.map((column) => column.map((value, row) => value / sums[row]!));
}
