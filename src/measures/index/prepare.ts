import type { IndexDefinition } from '../../model/indexDefinition';
import type { IndexProblem } from '../../model/indexProblem';
import { IndexError } from './indexError';
import type { ImputedCell, TreatedCell, TreatmentReport } from './indexResult';
import { indexTree, type IndexTree } from './indexTree';
import type { Column, IndexValues } from './indexValues';
import { rowsByPeriod } from './rowsByPeriod';
import { availability } from './steps/availability';
import { denominate } from './steps/denominate';
import { impute } from './steps/impute';
import { normalise } from './steps/normalise';
import { refuseLarge } from './steps/refuseLarge';
import { treat } from './steps/treat';
import { withoutNoise } from './withoutNoise';

/** An index up to its normalised indicators: what weights and aggregation do not change. */
export interface PreparedIndex {
  readonly tree: IndexTree;
  readonly units: readonly string[];
  readonly periods: readonly string[] | null;
  /** Rows of each period; all rows in one list where there is no panel. */
  readonly rowsByPeriod: readonly Int32Array[];
  /** By node; `null` for what is no indicator. */
  readonly denominated: readonly (Column | null)[];
  readonly imputed: readonly (Column | null)[];
  readonly treated: readonly (Column | null)[];
  readonly normalised: readonly (Column | null)[];
  /** Share of the indicators under each node that are present after denomination. */
  readonly availability: readonly Column[];
  readonly imputedCells: readonly ImputedCell[];
  readonly treatedCells: readonly TreatedCell[];
  readonly treatments: readonly TreatmentReport[];
}

/**
 * Steps 1 to 6 of an index: denomination, availability, imputation, treatment of outliers, normalisation. From the
 * treatment on, values that differ by rounding alone are the same.
 *
 * @throws {IndexError} naming every indicator and unit for which the step that fails is not defined
 */
export function prepare(definition: IndexDefinition, values: IndexValues): PreparedIndex {
  const tree = indexTree(definition);
  const { units, periods } = values;
  const problems: IndexProblem[] = [];
  const perLeaf = <T>(step: (node: number) => T): (T | null)[] => {
    const results: (T | null)[] = tree.nodes.map(() => null);
    for (const leaf of tree.leaves) results[leaf] = step(leaf);
    if (problems.length > 0) throw new IndexError(problems);
    return results;
  };
  const denominated = perLeaf((leaf) => {
    const node = tree.nodes[leaf]!;
    const quotients = denominate(node, values, problems);
    refuseLarge(quotients, node, values, problems);
    return quotients;
  });
  const column = (columns: readonly (Column | null)[], node: number) => columns[node]!;
  const imputedCells: ImputedCell[] = [];
  const imputed = perLeaf((leaf) => {
    const known = column(denominated, leaf);
    const { imputation } = tree.nodes[leaf]!;
    const filled = impute(known, imputation, values);
    if (filled !== known)
      filled.forEach((value, row) => {
        if (Number.isNaN(known[row]) && !Number.isNaN(value))
          imputedCells.push({ node: leaf, row, method: imputation.method, value });
      });
    return filled;
  });
  const treatedCells: TreatedCell[] = [];
  const treatments: TreatmentReport[] = [];
  const treated = perLeaf((leaf) => {
    // A quotient or a mean may differ from a value that is the same in its last digit.
    const before = withoutNoise(column(imputed, leaf));
    const { column: after, ...report } = treat(before, tree.nodes[leaf]!);
    treatments.push({ node: leaf, ...report });
    if (after !== before)
      after.forEach((to, row) => {
        const from = before[row]!;
        if (report.method !== 'none' && !Number.isNaN(to) && to !== from)
          treatedCells.push({ node: leaf, row, method: report.method, from, to });
      });
    return after;
  });
  const normalised = perLeaf((leaf) => normalise(column(treated, leaf), tree.nodes[leaf]!, values, problems));
  return {
    tree,
    units,
    periods,
    rowsByPeriod: rowsByPeriod(values),
    denominated,
    imputed,
    treated,
    normalised,
    availability: availability(tree, denominated, units.length),
    imputedCells,
    treatedCells,
    treatments,
  };
}
