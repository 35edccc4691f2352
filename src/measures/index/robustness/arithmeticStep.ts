import type { FlatGroup } from './flatGroup';
import { weightedSum } from './weightedSum';

/**
 * Weighted mean of the children present. A missing value adds 0 to the sum, so only rows with a gap have to be divided
 * by the shares of the weights that are present.
 */
export function arithmeticStep({
  children,
  columns,
  presence,
  target,
  isPresent,
}: FlatGroup): (weights: Float64Array) => boolean {
  const shares = new Float64Array(children.length);
  const rows = Int32Array.from(target.keys());
  const absent = rows.filter((row) => isPresent[row] === 0);
  const withGap = rows.filter((row) => isPresent[row] === 1 && presence.some((column) => column[row] === 0));
  return (weights) => {
    let total = 0;
    for (let place = 0; place < shares.length; place++) total += weights[children[place]!]!;
    for (let place = 0; place < shares.length; place++) shares[place] = weights[children[place]!]! / total;
    weightedSum(columns, shares, target);
    for (let i = 0; i < withGap.length; i++) {
      const row = withGap[i]!;
      let present = 0;
      for (let place = 0; place < shares.length; place++) present += shares[place]! * presence[place]![row]!;
      target[row]! /= present;
    }
    for (let i = 0; i < absent.length; i++) target[absent[i]!] = 0;
    return true;
  };
}
