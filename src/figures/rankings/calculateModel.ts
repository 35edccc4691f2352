import { calculateIndex } from '../../measures/index/calculateIndex';
import { IndexError } from '../../measures/index/indexError';
import type { IndexDefinition } from '../../model/indexDefinition';
import type { IndexProblem } from '../../model/indexProblem';
import type { RankingsState } from '../state/rankingsState';
import { chosenDefinition } from './chosenDefinition';
import type { IndexModel, IndexTable } from './indexModel';
import { withSpread } from './values/withSpread';

/** An index, or why it cannot be calculated. */
export type CalculatedModel =
  | { readonly model: IndexModel; readonly problems: null }
  | { readonly model: null; readonly problems: readonly IndexProblem[] };

function calculated(calculate: () => IndexModel): CalculatedModel {
  try {
    return { model: calculate(), problems: null };
  } catch (error) {
    if (error instanceof IndexError) return { model: null, problems: error.problems };
    throw error;
  }
}

/**
 * Calculates an index with a reader's choices. Indicators that cannot tell the units apart, as on an early
 * date or among few units, are left out and named.
 */
export function calculateModel(
  original: IndexDefinition,
  state: RankingsState,
  table: IndexTable,
): CalculatedModel {
  const chosen = chosenDefinition(original, state);
  const modelOf = (definition: IndexDefinition, leftOut: readonly string[]): IndexModel => ({
    original,
    definition,
    table,
    leftOut,
    result: calculateIndex(definition, table.values),
  });
  const whole = calculated(() => modelOf(chosen, []));
  if (whole.problems === null) return whole;
  const { definition, leftOut } = withSpread(chosen, table.values);
  return definition === null || leftOut.length === 0 ? whole : calculated(() => modelOf(definition, leftOut));
}
