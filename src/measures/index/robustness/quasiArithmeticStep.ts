import type { QuasiArithmeticMean } from '../quasiArithmeticMean';
import type { FlatGroup } from './flatGroup';

/** Weighted geometric, harmonic or power mean of the children present; `false` where it is not defined for a value. */
export function quasiArithmeticStep(
  group: FlatGroup,
  { of, inverse, isDefined }: QuasiArithmeticMean,
): (weights: Float64Array) => boolean {
  const { children, columns, presence, target, isPresent } = group;
  return (weights) => {
    for (let row = 0; row < target.length; row++) {
      if (isPresent[row] !== 1) continue;
      let [sum, total] = [0, 0];
      for (let place = 0; place < columns.length; place++) {
        const weight = weights[children[place]!]!;
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
