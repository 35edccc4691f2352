import fc from 'fast-check';
import type { TieList } from '../../../src/measures/network/tieList';

/** A tie by its two nodes and, unless it is 1, its weight. */
export type Pair = readonly [source: number, target: number, weight?: number];

export function tieList(n: number, pairs: readonly Pair[]): TieList {
  return Object.freeze({
    n,
    source: Object.freeze(pairs.map(([source]) => source)),
    target: Object.freeze(pairs.map(([, target]) => target)),
    weight: Object.freeze(pairs.map(([, , weight = 1]) => weight)),
  });
}

const numbers = (length: number) => Array.from({ length }, (_, number) => number);

export const complete = (n: number) =>
  tieList(
    n,
    numbers(n).flatMap((a) => numbers(a).map((b): Pair => [a, b])),
  );
export const path = (n: number) =>
  tieList(
    n,
    numbers(n - 1).map((a) => [a, a + 1]),
  );
export const cycle = (n: number) =>
  tieList(
    n,
    numbers(n).map((a) => [a, (a + 1) % n]),
  );
/** Node 0 is tied to each of the others. */
export const star = (leaves: number) =>
  tieList(
    leaves + 1,
    numbers(leaves).map((leaf) => [0, leaf + 1]),
  );
/** Two complete pieces of `size` nodes, joined by one tie. */
export const barbell = (size: number) => {
  const { source, target } = complete(size);
  const pairs = Array.from(source).map((a, tie): Pair => [a, target[tie] ?? 0]);
  const others = pairs.map(([a, b]): Pair => [a + size, b + size]);
  return tieList(2 * size, [...pairs, ...others, [size - 1, size]]);
};

/** Any ties, with parallel ones and ties of a node with itself among them. */
export const anyTies = fc.integer({ min: 1, max: 9 }).chain((n) => {
  const node = fc.nat({ max: n - 1 });
  return fc
    .array(fc.tuple(node, node, fc.constantFrom(1, 2, 0.5)), { maxLength: 18 })
    .map((pairs) => tieList(n, pairs));
});

/** Any ties, and another order of their nodes: `order[i]` is the new number of node i. */
export const anyRenumbered = anyTies.chain((ties) =>
  fc
    .shuffledSubarray(numbers(ties.n), { minLength: ties.n, maxLength: ties.n })
    .map((order) => ({ ties, order, renumbered: renumber(ties, order) })),
);

function renumber({ n, source, target, weight }: TieList, order: readonly number[]): TieList {
  const at = (node: number | undefined) => order[node ?? -1] ?? NaN;
  return tieList(
    n,
    Array.from(source).map((from, tie): Pair => [at(from), at(target[tie]), weight[tie]]),
  );
}

/** Rounded, so that lists can be compared. */
export const rounded = (values: ArrayLike<number>, digits = 9) =>
  Array.from(values, (value) => Number(value.toFixed(digits)));
