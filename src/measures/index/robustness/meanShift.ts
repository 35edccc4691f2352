/** How far ranks lie from others, over the rows that both rank. */
export interface RankShift {
  /** Rows that both rank. */
  readonly n: number;
  /** Mean of the absolute differences; `NaN` where no row is ranked by both. */
  readonly mean: number;
  readonly largest: number;
}

/** Shift of ranks against nominal ones; 0 = not ranked. */
export function meanShift(nominal: Int32Array, ranks: Int32Array): RankShift {
  let [n, sum, largest] = [0, 0, 0];
  for (let row = 0; row < nominal.length; row++) {
    if (nominal[row] === 0 || ranks[row] === 0) continue;
    const shift = Math.abs(nominal[row]! - ranks[row]!);
    n++;
    sum += shift;
    if (shift > largest) largest = shift;
  }
  return { n, mean: n > 0 ? sum / n : NaN, largest };
}
