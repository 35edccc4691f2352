import { MeasureError } from '../../model/errors';
import type { IndexProblem, IndexProblemCode } from '../../model/indexProblem';

/** An index that cannot be calculated, with everything that stands in the way at the step that failed. */
export class IndexError extends MeasureError {
  override readonly name = 'IndexError';
  constructor(readonly problems: readonly IndexProblem[]) {
    const [first] = problems;
    super(first?.code ?? 'index', { ...first?.details, node: first?.node, unit: first?.unit });
  }
}

/** A problem in which everything not named does not apply. */
export function indexProblem(
  code: IndexProblemCode,
  place: Partial<Omit<IndexProblem, 'code'>> = {},
): IndexProblem {
  return {
    severity: 'error',
    code,
    node: null,
    field: null,
    unit: null,
    period: null,
    row: null,
    details: {},
    ...place,
  };
}
