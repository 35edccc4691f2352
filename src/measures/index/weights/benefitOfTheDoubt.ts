import { bestShares } from './bestShares';
import { WeightingError } from './weightingError';

/**
 * Benefit of the doubt (Melyn and Moesen 1991; with limits on shares Cherchye and others 2008): each unit has the
 * multipliers that make its own sum of multiplied values greatest, while with the same multipliers no unit comes
 * above 1, and each value has a share of the unit's own sum within the limits. The sum is the unit's score, in
 * (0, 1]; multipliers of the best units need not be unique, their score is. A change of unit of measure of a column
 * changes its multipliers and no score.
 *
 * A value that is not known is left out: it bears no weight for its unit, and adds nothing where its row is compared.
 * A value of 0 bears no weight either, and is refused where every value must hold a share. Where limits
 * cannot be kept by as many values as a unit has, it has equal shares.
 *
 * @param columns values by column and row, not below 0, `NaN` = not known
 * @param shares least and greatest share of a value in the unit's own sum
 * @returns multipliers by column and row; `NaN` for a unit without a value above 0, 0 where a value bears no weight.
 *   They do not add up to 1: see `unitShares`
 * @throws WeightingError: negative and zero, with column and row; shares; no-solution, with row
 */
export function benefitOfTheDoubt(
  columns: readonly Float64Array[],
  shares: readonly [least: number, greatest: number],
): readonly Float64Array[] {
  checkValues(columns, shares);
  const units = columns[0]?.length ?? 0;
  const multipliers = columns.map(() => new Float64Array(units).fill(NaN));
  for (let unit = 0; unit < units; unit++) {
    const present = [...columns.keys()].filter((column) => columns[column]![unit]! > 0);
    if (present.length === 0) continue;
    const own = present.map((column) => columns[column]!);
    const best = bestShares(own, unit, [
      Math.min(shares[0], 1 / present.length),
      Math.max(shares[1], 1 / present.length),
    ]);
    if (best === null) throw new WeightingError('no-solution', null, unit);
    for (const column of multipliers) column[unit] = 0;
    present.forEach((column, place) => {
      multipliers[column]![unit] = (best.shares[place]! * best.score) / columns[column]![unit]!;
    });
  }
  return multipliers;
}

function checkValues(columns: readonly Float64Array[], [least, greatest]: readonly [number, number]): void {
  if (least > greatest) throw new WeightingError('shares');
  columns.forEach((column, place) => {
    const negative = column.findIndex((value) => value < 0);
    if (negative >= 0) throw new WeightingError('negative', place, negative);
    const zero = least > 0 && columns.length > 1 ? column.indexOf(0) : -1;
    if (zero >= 0) throw new WeightingError('zero', place, zero);
  });
}
