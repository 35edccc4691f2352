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

const withGivenWeights = (definition: IndexDefinition, nodes: ReadonlySet<string>): IndexDefinition => ({
  ...definition,
  nodes: definition.nodes.map((node) =>
    nodes.has(node.id) ? { ...node, weighting: { method: 'given' } } : node,
  ),
});

/** Nodes under which the method of weighting gives no weights; none where something else is wrong, too. */
const withoutWeights = (problems: readonly IndexProblem[]): readonly string[] =>
  problems.every(({ code }) => code === 'weights-not-defined')
    ? problems.flatMap(({ node }) => node ?? [])
    : [];

/**
 * Calculates an index with a reader's choices. Indicators that cannot tell the units apart, as on an early
 * date or among few units, are left out and named; where a chosen method of weighting gives no weights, the
 * given ones are kept and the node is named.
 */
export function calculateModel(
  original: IndexDefinition,
  state: RankingsState,
  table: IndexTable,
): CalculatedModel {
  const chosen = chosenDefinition(original, state);
  const kept = new Set<string>();
  const modelOf = (definition: IndexDefinition, leftOut: readonly string[]): IndexModel => ({
    original,
    definition,
    table,
    leftOut,
    keptWeights: [...kept],
    result: calculateIndex(definition, table.values),
  });
  for (;;) {
    const definition = withGivenWeights(chosen, kept);
    const whole = calculated(() => modelOf(definition, []));
    if (whole.problems === null) return whole;
    const { definition: spread, leftOut } = withSpread(definition, table.values);
    const usable =
      spread === null || leftOut.length === 0 ? whole : calculated(() => modelOf(spread, leftOut));
    if (usable.problems === null || state.weighting === 'defined') return usable;
    const failed = withoutWeights(usable.problems).filter((node) => !kept.has(node));
    if (failed.length === 0) return usable;
    for (const node of failed) kept.add(node);
  }
}
