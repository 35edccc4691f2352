import type { QuasiArithmeticMean } from '../quasiArithmeticMean';
import type { FlatGroup } from './flatGroup';
import { type Multipliers, timesBase } from './multipliedStep';

/** Weighted geometric, harmonic or power mean of the children present; `false` where it is not defined for a value. */
export function quasiArithmeticStep(
  group: FlatGroup,
  { of, inverse, isDefined }: QuasiArithmeticMean,
  multipliers: Multipliers | null,
): (weights: Float64Array) => boolean {
  const { children, columns, presence, target, isPresent } = group;
  const times = new Float64Array(columns.length);
  return (weights) => {
    if (multipliers) timesBase(multipliers, group, weights, times);
    for (let row = 0; row < target.length; row++) {
      if (isPresent[row] !== 1) continue;
      let [sum, total] = [0, 0];
      for (let place = 0; place < columns.length; place++) {
        const weight = multipliers
          ? multipliers.byRow[place]![row]! * times[place]!
          : weights[children[place]!]!;
        if (weight === 0 || presence[place]![row] === 0) continue;
        const value = columns[place]![row]!;
        if (!isDefined(value)) return false;
        sum += weight * of(value);
        total += weight;
      }
      target[row] = inverse(sum / total);
    }
    return true;
  };
}
