/**
 * Adds up weighted columns; four at a time, because each pass costs a reading and a writing of all sums.
 *
 * @param sum is written
 */
export function weightedSum(
  columns: readonly Float64Array[],
  weights: Float64Array,
  sum: Float64Array,
): void {
  const rows = sum.length;
  sum.fill(0);
  let place = 0;
  for (; place + 4 <= columns.length; place += 4) {
    const [a, b, c, d] = [columns[place]!, columns[place + 1]!, columns[place + 2]!, columns[place + 3]!];
    const [u, v, w, x] = [weights[place]!, weights[place + 1]!, weights[place + 2]!, weights[place + 3]!];
    for (let row = 0; row < rows; row++)
      sum[row] = sum[row]! + u * a[row]! + v * b[row]! + w * c[row]! + x * d[row]!;
  }
  for (; place < columns.length; place++) {
    const column = columns[place]!;
    const weight = weights[place]!;
    for (let row = 0; row < rows; row++) sum[row] = sum[row]! + weight * column[row]!;
  }
}
