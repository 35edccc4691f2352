/** Values closer than this are alike: sums in another order differ in their last digits. */
const resolution = 1e-10;

/** Rank of each value, 1 for the greatest; equal values share the smallest rank. */
export function ranks(values: Float64Array): Int32Array {
  const steps = values.map((value) => Math.round(value / resolution));
  const ascending = steps.slice().sort();
  const result = new Int32Array(values.length);
  const rankOf = new Map<number, number>();
  for (let place = ascending.length - 1; place >= 0; place--)
    if (!rankOf.has(ascending[place]!)) rankOf.set(ascending[place]!, ascending.length - place);
  steps.forEach((step, node) => (result[node] = rankOf.get(step)!));
  return result;
}
