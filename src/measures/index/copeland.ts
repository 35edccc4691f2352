import type { Group } from './group';
import type { Column } from './indexValues';
import { countableWeights } from './weights/countableWeights';
import { withoutNoise } from './withoutNoise';

/**
 * Copeland scores from the outranking matrix (Munda and Nardo 2009): of every two units of a period, one
 * outranks the other where the weights of the columns in which it is higher, with half the weight of
 * ties, are more than half of the weights of the columns that both have. The score is the number of units
 * outranked less the number that outrank; the scores of a period add up to 0. Values that differ by rounding alone are
 * ties.
 */
export function copeland({ columns, weights, rowsByPeriod, isAvailable }: Group): Column {
  const { counts, tolerance } = countableWeights(weights.weights);
  const scores = new Float64Array(columns[0]!.length).fill(NaN);
  const isCompared = (row: number) =>
    isAvailable(row) && columns.some((column, place) => counts[place]! > 0 && !Number.isNaN(column[row]));
  for (const rows of rowsByPeriod) {
    const compared = rows.filter(isCompared);
    const won = outranked(
      columns.map((column) => withoutNoise(Float64Array.from(compared, (row) => column[row]!))),
      counts,
      tolerance,
    );
    compared.forEach((row, place) => (scores[row] = won[place]!));
  }
  return scores;
}

/** Units outranked less units that outrank, of units that have a value in some column. */
function outranked(columns: readonly Column[], counts: Float64Array, tolerance: number): Float64Array {
  const n = columns[0]!.length;
  const scores = new Float64Array(n);
  const lead = new Float64Array(n);
  for (let a = 0; a < n; a++) {
    lead.fill(0, a + 1);
    for (let place = 0; place < columns.length; place++) {
      const column = columns[place]!;
      const count = counts[place]!;
      const own = column[a]!;
      // A comparison with a missing value is false both ways, and so adds nothing.
      for (let b = a + 1; b < n; b++) {
        const other = column[b]!;
        if (own > other) lead[b]! += count;
        else if (own < other) lead[b]! -= count;
      }
    }
    for (let b = a + 1; b < n; b++) {
      const sign = lead[b]! > tolerance ? 1 : lead[b]! < -tolerance ? -1 : 0;
      scores[a]! += sign;
      scores[b]! -= sign;
    }
  }
  return scores;
}
