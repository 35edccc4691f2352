import type { ImputedCell, TreatedCell } from '../../../measures/index/indexResult';
import type { IndexModel } from '../indexModel';
import { columnEvidence } from './tableEvidence';

/** What is to be said of a value of an indicator beside the value. */
export interface CellMarks {
  imputed(node: number, row: number): ImputedCell | null;
  /** A value that was brought nearer to the others as an outlier. */
  trimmed(node: number, row: number): TreatedCell | null;
  isKnown(node: number, row: number): boolean;
  isReported(node: number, row: number): boolean;
  /** Records behind a value and behind what it is divided by. */
  recordIds(node: number, row: number): readonly string[];
}

/** Treated values without those of indicators that are logarithms as a whole. */
export function trimmedCells({ treatedCells }: IndexModel['result']): TreatedCell[] {
  return treatedCells.filter(({ method }) => method === 'winsorise');
}

/** Marks of the cells of an index, by node and row. */
export function cellMarks({ table, result }: IndexModel): CellMarks {
  const { nodes } = result.tree;
  const n = result.units.length;
  const at = (node: number, row: number) => node * n + row;
  const imputed = new Map(result.imputedCells.map((cell) => [at(cell.node, cell.row), cell]));
  const trimmed = new Map(trimmedCells(result).map((cell) => [at(cell.node, cell.row), cell]));
  return {
    imputed: (node, row) => imputed.get(at(node, row)) ?? null,
    trimmed: (node, row) => trimmed.get(at(node, row)) ?? null,
    isKnown: (node, row) => !Number.isNaN(result.denominated[node]?.[row] ?? NaN),
    isReported: (node, row) => columnEvidence(table, nodes[node]?.id ?? '').reported[row] === 1,
    recordIds: (node, row) => {
      const { id = '', denominator } = nodes[node] ?? {};
      const own = columnEvidence(table, id).records[row] ?? [];
      if (typeof denominator !== 'string') return own;
      return [...own, ...(columnEvidence(table, denominator).records[row] ?? [])];
    },
  };
}

/** Indicators that count: those with a weight of 0 in the whole enter no score. */
export function countedLeaves({ tree, effectiveWeights }: IndexModel['result']): number[] {
  return tree.leaves.filter((leaf) => (effectiveWeights[leaf] ?? 0) > 0);
}
