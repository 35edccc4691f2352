const spreadOf = (values: readonly number[]) => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
  return (value: number) => Math.abs(value - mean) / sd;
};

/** Rows by how far they are from the middle of a cloud in standard deviations, the nearest first. */
export function nearMean(rows: readonly number[], xs: readonly number[], ys: readonly number[]): number[] {
  const [fromX, fromY] = [spreadOf(xs), spreadOf(ys)];
  const distance = rows.map((_, i) => Math.hypot(fromX(xs[i] ?? 0), fromY(ys[i] ?? 0)));
  return rows
    .map((row, i) => ({ row, far: distance[i] ?? 0 }))
    .sort((a, b) => a.far - b.far || a.row - b.row)
    .map(({ row }) => row);
}
