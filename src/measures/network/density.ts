import type { Network } from './network';

/** Distinct ties of all that could be, n(n-1)/2, directed n(n-1); `null` for fewer than two nodes. */
export function density({ n, isDirected, ties }: Network): number | null {
  if (n < 2) return null;
  return ties.source.length / ((n * (n - 1)) / (isDirected ? 1 : 2));
}
