import { solve } from 'yalps';

/** What each value adds to a unit's score, as a share of it. */
export interface BestShares {
  readonly shares: Float64Array;
  readonly score: number;
}

const precision = 1e-12;

/**
 * The linear programme of the benefit of the doubt for one unit, in what its values add to its own score s beyond the
 * least share: q = v - least * s, so that s = sum(q) / (1 - least * values). With the same multipliers another unit
 * has the score sum(v z / y), for values z where the unit has y. In this form the programme begins at a point that is
 * allowed, q = 0, and no limit stands in the way that is no limit: with others the simplex method may go in circles.
 *
 * @param columns values above 0 at the row of the unit; what is not above 0 elsewhere adds nothing
 * @returns `null` where the programme has no solution
 */
export function bestShares(
  columns: readonly Float64Array[],
  unit: number,
  [least, greatest]: readonly [number, number],
): BestShares | null {
  const ratios = columns.map((column) => column.map((value) => (value > 0 ? value / column[unit]! : 0)));
  const free = 1 - least * columns.length;
  if (free < precision) return equalShares(ratios);
  const cap = (greatest - least) / free;
  const isCapped = cap < 1;
  const limits: (readonly [string, { max: number }])[] = [];
  const coefficients = columns.map((): (readonly [string, number])[] => [['sum', 1]]);
  ratios[0]!.forEach((_, row) => {
    const evenly = (least / free) * ratios.reduce((sum, ratio) => sum + ratio[row]!, 0);
    const greatestRatio = Math.max(...ratios.map((ratio) => ratio[row]!));
    if (greatestRatio === 0) return;
    limits.push([`row ${row}`, { max: 1 / greatestRatio }]);
    ratios.forEach((ratio, place) =>
      coefficients[place]!.push([`row ${row}`, (ratio[row]! + evenly) / greatestRatio]),
    );
  });
  if (isCapped)
    columns.forEach((_, capped) => {
      limits.push([`cap ${capped}`, { max: 0 }]);
      coefficients.forEach((list, place) => list.push([`cap ${capped}`, (place === capped ? 1 : 0) - cap]));
    });
  const { status, result, variables } = solve(
    { direction: 'maximize', objective: 'sum', constraints: limits, variables: [...coefficients.entries()] },
    { precision, includeZeroVariables: true },
  );
  if (status !== 'optimal') return null;
  const beyond = new Map(variables);
  return {
    shares: Float64Array.from(columns, (_, place) => least + ((beyond.get(place) ?? 0) / result) * free),
    score: Math.min(1, result / free),
  };
}

/** Where the least shares add up to 1 nothing is left to choose. */
function equalShares(ratios: readonly Float64Array[]): BestShares {
  const sums = ratios[0]!.map((_, row) => ratios.reduce((sum, ratio) => sum + ratio[row]!, 0));
  const shares = new Float64Array(ratios.length).fill(1 / ratios.length);
  return { shares, score: ratios.length / Math.max(...sums) };
}
