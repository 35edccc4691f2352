import type { IndexNode } from '../../../model/indexDefinition';
import type { IndexProblem } from '../../../model/indexProblem';
import { indexProblem } from '../indexError';
import type { Column, IndexValues } from '../indexValues';

/**
 * Values of an indicator, divided by its denominator where it has one. A value whose denominator is not
 * known is not known; a value over zero is added to the problems.
 */
export function denominate(node: IndexNode, values: IndexValues, problems: IndexProblem[]): Column {
  const column = values.columns.get(node.id);
  if (!column) {
    problems.push(indexProblem('missing-column', { node: node.id, details: { column: node.id } }));
    return new Float64Array(values.units.length).fill(NaN);
  }
  if (node.denominator == null) return column;
  const name = node.denominator;
  const denominator = values.columns.get(name);
  if (!denominator) {
    problems.push(
      indexProblem('missing-column', { node: node.id, field: 'denominator', details: { column: name } }),
    );
    return column;
  }
  return column.map((value, row) => {
    if (denominator[row] === 0 && !Number.isNaN(value))
      problems.push(
        indexProblem('zero-denominator', {
          node: node.id,
          unit: values.units[row] ?? null,
          period: values.periods?.[row] ?? null,
          details: { column: name },
        }),
      );
    return value / denominator[row]!;
  });
}
