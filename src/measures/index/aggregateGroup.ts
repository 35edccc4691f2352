import { copeland } from './copeland';
import type { Group } from './group';
import type { Column } from './indexValues';
import { quasiArithmeticMean, type QuasiArithmeticMean } from './quasiArithmeticMean';

/**
 * One column from the children of a node: the weighted mean over those present, or their Copeland scores
 * within each period. Multipliers of a benefit of the doubt are not weights of a mean: the column is the
 * sum of the multiplied values, whatever the mean.
 */
export function aggregateGroup(group: Group): Column {
  const { aggregation } = group;
  if (group.weights.byRow) return multipliedSum(group);
  if (aggregation === 'copeland') return copeland(group);
  if (aggregation === 'arithmetic') return arithmetic(group);
  return quasiArithmetic(group, quasiArithmeticMean(aggregation));
}

function arithmetic({ columns, weights: { weights }, isAvailable }: Group): Column {
  const rows = columns[0]!.length;
  const sum = new Float64Array(rows);
  const total = new Float64Array(rows);
  columns.forEach((column, place) => {
    const weight = weights[place]!;
    for (let row = 0; row < rows; row++) {
      const value = column[row]!;
      if (value !== value) continue;
      sum[row]! += weight * value;
      total[row]! += weight;
    }
  });
  for (let row = 0; row < rows; row++)
    sum[row] = total[row]! > 0 && isAvailable(row) ? sum[row]! / total[row]! : NaN;
  return sum;
}

function multipliedSum({ columns, weights: { byRow }, isAvailable }: Group): Column {
  return columns[0]!.map((_, row) => {
    const present = columns.filter((column) => !Number.isNaN(column[row]));
    if (present.length === 0 || !isAvailable(row)) return NaN;
    return columns.reduce(
      (sum, column, place) => (Number.isNaN(column[row]) ? sum : sum + byRow![place]![row]! * column[row]!),
      0,
    );
  });
}

function quasiArithmetic(
  { columns, weights, isAvailable, refuse }: Group,
  mean: QuasiArithmeticMean,
): Column {
  const { weights: fixed } = weights;
  return columns[0]!.map((_, row) => {
    if (!isAvailable(row)) return NaN;
    let [sum, total] = [0, 0];
    for (let place = 0; place < columns.length; place++) {
      const value = columns[place]![row]!;
      const weight = fixed[place]!;
      if (Number.isNaN(value) || weight === 0) continue;
      if (!mean.isDefined(value)) refuse(row, place, value);
      sum += weight * mean.of(value);
      total += weight;
    }
    return total > 0 ? mean.inverse(sum / total) : NaN;
  });
}
