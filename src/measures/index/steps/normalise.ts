import type { IndexNode, Normalisation } from '../../../model/indexDefinition';
import type { IndexProblem } from '../../../model/indexProblem';
import { indexProblem } from '../indexError';
import type { Column, IndexValues } from '../indexValues';
import { dataScales } from './dataScales';
import { fixedScales } from './fixedScales';
import type { Refusal, Scale, ToScale } from './scale';

/**
 * An indicator on its common scale; what is missing stays missing. A scale that the values do not define
 * is added to the problems.
 *
 * Direction -1 multiplies by -1 before the methods that take their ends from the data, and swaps the
 * limits of goalposts and scaled. The distance to a target then starts at the largest value, and the
 * fraction of the largest becomes that of the smallest: min / x.
 */
export function normalise(
  column: Column,
  node: IndexNode & { readonly normalisation: Normalisation },
  { units, periods }: Pick<IndexValues, 'units' | 'periods'>,
  problems: IndexProblem[],
): Column {
  if (column.every(Number.isNaN)) return column;
  const { normalisation, direction = 1 } = node;
  const { method } = normalisation;
  const isMirrored = direction === -1 && method in dataScales;
  const directed = isMirrored ? column.map((value) => -value) : column;
  const input: ToScale = { column: directed, normalisation, direction, units, periods };
  const scale: Scale | Refusal = { ...dataScales, ...fixedScales }[method](input);
  if (typeof scale === 'function') return directed.map((value, row) => scale(value, row));
  const { code, details, unit = null, period = null } = scale;
  problems.push(
    indexProblem(code, {
      node: node.id,
      field: 'normalisation',
      unit,
      period,
      details: { ...details, method },
    }),
  );
  return column;
}
