/**
 * Kendall's tau-b (1945): pairs in the same order less pairs in the opposite one, over the geometric mean of the pairs
 * that are not tied in one list and in the other.
 *
 * @returns `NaN` for fewer than two values, and where all values of a list are alike
 */
export function kendall(x: ArrayLike<number>, y: ArrayLike<number>): number {
  let [balance, untiedX, untiedY] = [0, 0, 0];
  for (let i = 1; i < x.length; i++)
    for (let j = 0; j < i; j++) {
      const [a, b] = [Math.sign(x[i]! - x[j]!), Math.sign(y[i]! - y[j]!)];
      balance += a * b;
      untiedX += Math.abs(a);
      untiedY += Math.abs(b);
    }
  return balance / Math.sqrt(untiedX * untiedY);
}
