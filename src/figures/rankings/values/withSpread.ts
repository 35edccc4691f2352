import { IndexError } from '../../../measures/index/indexError';
import { indexTree } from '../../../measures/index/indexTree';
import type { IndexValues } from '../../../measures/index/indexValues';
import { prepare } from '../../../measures/index/prepare';
import type { IndexDefinition } from '../../../model/indexDefinition';

/** An index without the indicators that cannot tell its units apart. */
export interface SpreadIndex {
  /** `null` = none of its indicators can. */
  readonly definition: IndexDefinition | null;
  /** Indicators that were left out: without any value, or with the same for all. */
  readonly leftOut: readonly string[];
}

const leavesOf = (definition: IndexDefinition) => {
  const { nodes, leaves } = indexTree(definition);
  return leaves.flatMap((leaf) => nodes[leaf]?.id ?? []);
};

/** Without some indicators, and without the groups that then are empty. */
function without(definition: IndexDefinition, leftOut: ReadonlySet<string>): IndexDefinition | null {
  const indicators = new Set(leavesOf(definition));
  let kept = definition.nodes.filter(({ id }) => !leftOut.has(id));
  for (;;) {
    const parents = new Set(kept.map(({ parent }) => parent));
    const full = kept.filter(({ id }) => indicators.has(id) || parents.has(id));
    if (full.length === kept.length) return kept.length === 0 ? null : { ...definition, nodes: kept };
    kept = full;
  }
}

/** Indicators of which no spread is left after outliers are treated; other problems are not looked at. */
function equalForAll(definition: IndexDefinition, values: IndexValues): readonly string[] {
  try {
    prepare(definition, values);
    return [];
  } catch (error) {
    if (!(error instanceof IndexError)) throw error;
    return error.problems.flatMap(({ code, node }) =>
      node !== null && (code === 'no-spread' || code === 'no-values') ? [node] : [],
    );
  }
}

/**
 * Leaves out what has no value, or the same for all where the ends of the scale come from the data: with few
 * units or on an early date nothing may be on record, or nobody differs. Groups that are left empty go, too.
 */
export function withSpread(original: IndexDefinition, values: IndexValues): SpreadIndex {
  const isKnown = (id: string) => values.columns.get(id)?.some((value) => !Number.isNaN(value)) === true;
  const leftOut = new Set(leavesOf(original).filter((id) => !isKnown(id)));
  let definition = leftOut.size === 0 ? original : without(original, leftOut);
  while (definition !== null) {
    const equal = equalForAll(definition, values);
    if (equal.length === 0) break;
    for (const id of equal) leftOut.add(id);
    definition = without(original, leftOut);
  }
  return { definition, leftOut: [...leftOut] };
}
