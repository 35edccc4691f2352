import type { Network } from './network';

const maxRounds = 10_000;
const tolerance = 1e-12;

/**
 * Eigenvector centrality along the ties, without weights: a node takes its value from those that point to it. Power
 * iteration from equal values, each node keeping its own value beside what it is given, so that it settles in
 * networks in which all circles are of even length too.
 *
 * @returns all `NaN`, not defined, where the values do not settle, as in networks without a circle
 */
export function directedEigenvector({ n, incoming }: Network): Float64Array {
  const { offsets, neighbours } = incoming;
  let values = new Float64Array(n).fill(1 / Math.sqrt(n));
  for (let round = 0; round < maxRounds; round++) {
    const given = values.map((own, node) => {
      let sum = own;
      for (let arc = offsets[node]!; arc < offsets[node + 1]!; arc++) sum += values[neighbours[arc]!]!;
      return sum;
    });
    const length = Math.sqrt(given.reduce((sum, value) => sum + value * value, 0));
    const next = given.map((value) => value / length);
    const change = next.reduce((most, value, node) => Math.max(most, Math.abs(value - values[node]!)), 0);
    values = next;
    if (change < tolerance) return values;
  }
  return values.fill(NaN);
}
