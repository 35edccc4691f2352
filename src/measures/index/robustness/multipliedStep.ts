import type { Column } from '../indexValues';
import type { FlatGroup } from './flatGroup';

/** Multipliers of a benefit of the doubt, which are varied in the proportions in which weights are. */
interface Multipliers {
  /** By child and row, 0 for what is missing. */
  readonly byRow: readonly Column[];
  /** Weights of the children before anything is varied, of which the drawn ones are multiples. */
  readonly base: Float64Array;
}

/** How many times its weight each child has in a draw. */
function timesBase(
  { base }: Multipliers,
  { children }: FlatGroup,
  weights: Float64Array,
  times: Float64Array,
): void {
  for (let place = 0; place < times.length; place++)
    times[place] = base[place]! > 0 ? weights[children[place]!]! / base[place]! : 1;
}

/** Sum of the multiplied values of a benefit of the doubt; the sum of a unit's multipliers is kept. */
export function multipliedStep(
  group: FlatGroup,
  multipliers: Multipliers,
): (weights: Float64Array) => boolean {
  const { columns, target } = group;
  const { byRow } = multipliers;
  const times = new Float64Array(columns.length);
  return (weights) => {
    timesBase(multipliers, group, weights, times);
    for (let row = 0; row < target.length; row++) {
      let [sum, before, after] = [0, 0, 0];
      for (let place = 0; place < columns.length; place++) {
        const multiplier = byRow[place]![row]!;
        before += multiplier;
        after += multiplier * times[place]!;
        sum += multiplier * times[place]! * columns[place]![row]!;
      }
      // Where nothing is varied the two sums are the same number, and their ratio is 1.
      target[row] = after > 0 ? sum * (before / after) : 0;
    }
    return true;
  };
}
