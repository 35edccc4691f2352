/**
 * Adjusted Rand index of two partitions of the same elements (Hubert and Arabie 1985): 1 = the same, 0 = as alike
 * as at random.
 *
 * @returns `null` for fewer than two elements
 */
export function adjustedRand(first: ArrayLike<number>, second: ArrayLike<number>): number | null {
  if (first.length < 2) return null;
  const rows = new Map<number, number>();
  const columns = new Map<number, number>();
  const cells = new Map<string, number>();
  for (let place = 0; place < first.length; place++) {
    const [a, b] = [first[place]!, second[place]!];
    rows.set(a, (rows.get(a) ?? 0) + 1);
    columns.set(b, (columns.get(b) ?? 0) + 1);
    cells.set(`${a},${b}`, (cells.get(`${a},${b}`) ?? 0) + 1);
  }
  const together = pairsIn(cells);
  const [ofFirst, ofSecond] = [pairsIn(rows), pairsIn(columns)];
  const expected = (ofFirst * ofSecond) / ((first.length * (first.length - 1)) / 2);
  const greatest = (ofFirst + ofSecond) / 2;
  // Only where both put everything together, or everything apart, is there nothing to adjust.
  return greatest === expected ? 1 : (together - expected) / (greatest - expected);
}

function pairsIn(counts: ReadonlyMap<unknown, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
}
