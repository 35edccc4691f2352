import type { Mixing } from './mixing';

/**
 * Newman's assortativity of categories (2003): (sum_i e_ii - sum_i a_i b_i) / (1 - sum_i a_i b_i), where e_ij is
 * the share of ties from group i to group j, without direction half of each way, and a_i and b_i are the sums of
 * row i and of column i. 1 = every tie stays within its group, 0 = as at random.
 *
 * @returns `null` without ties, and where all ties are within a single group
 */
export function assortativity({ groups, ties }: Mixing, isDirected: boolean): number | null {
  const doubled = ties.map((count, place) => (isOnDiagonal(place) && !isDirected ? 2 * count : count));
  const all = doubled.reduce((sum, count) => sum + count, 0);
  const rows = new Float64Array(groups);
  const columns = new Float64Array(groups);
  let within = 0;
  doubled.forEach((count, place) => {
    rows[Math.floor(place / groups)]! += count / all;
    columns[place % groups]! += count / all;
    if (isOnDiagonal(place)) within += count / all;
  });
  const expected = rows.reduce((sum, share, group) => sum + share * columns[group]!, 0);
  return all === 0 || expected === 1 ? null : (within - expected) / (1 - expected);

  function isOnDiagonal(place: number): boolean {
    return place % (groups + 1) === 0;
  }
}
