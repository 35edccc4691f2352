import type { IndexNode } from '../../../model/indexDefinition';
import type { IndexProblem } from '../../../model/indexProblem';
import { indexProblem } from '../indexError';
import type { Column, IndexValues } from '../indexValues';

/** Kurtosis takes the fourth power of differences, which above this has no place in a double. */
const largest = 1e75;

/** Adds values that are too large to calculate with to the problems; also quotients of which the divisor is too small. */
export function refuseLarge(
  column: Column,
  { id }: IndexNode,
  { units, periods }: Pick<IndexValues, 'units' | 'periods'>,
  problems: IndexProblem[],
): void {
  // What is divided by 0 is already named.
  const isNamed = (row: number) =>
    problems.some(
      ({ node, unit, period }) => node === id && unit === units[row] && period === (periods?.[row] ?? null),
    );
  column.forEach((value, row) => {
    if (!(Math.abs(value) > largest) || isNamed(row)) return;
    problems.push(
      indexProblem('too-large', {
        node: id,
        unit: units[row] ?? null,
        period: periods?.[row] ?? null,
        details: { value, largest },
      }),
    );
  });
}
