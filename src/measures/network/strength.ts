import type { Network } from './network';

/** Sum of the weights of the ties of each node, directed of those in both directions. */
export function strength({ n, ties }: Network): Float64Array {
  const sums = new Float64Array(n);
  ties.weight.forEach((weight, tie) => {
    sums[ties.source[tie]!]! += weight;
    sums[ties.target[tie]!]! += weight;
  });
  return sums;
}
