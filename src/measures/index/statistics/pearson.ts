/**
 * Product-moment correlation of two columns over the given rows.
 *
 * @returns `NaN` where there are fewer than two rows, or one of the columns has no spread
 */
export function pearson(x: ArrayLike<number>, y: ArrayLike<number>, rows: ArrayLike<number>): number {
  const n = rows.length;
  let [meanX, meanY] = [0, 0];
  for (let i = 0; i < n; i++) {
    meanX += x[rows[i]!]! / n;
    meanY += y[rows[i]!]! / n;
  }
  let [xx, yy, xy] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    const [a, b] = [x[rows[i]!]! - meanX, y[rows[i]!]! - meanY];
    xx += a * a;
    yy += b * b;
    xy += a * b;
  }
  // The mean of equal numbers may differ from them in its last digit.
  if (!hasSpread(xx, meanX, n) || !hasSpread(yy, meanY, n)) return NaN;
  return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
}

function hasSpread(squares: number, mean: number, n: number): boolean {
  return n > 1 && squares > n * (mean * 1e-14) ** 2;
}
