import { correlations, type CorrelationFlag } from '../../../measures/index/statistics/correlations';
import { completeRows } from '../../../measures/index/statistics/completeRows';
import { pearson } from '../../../measures/index/statistics/pearson';
import type { IndexResult } from '../../../measures/index/indexResult';
import { isIndicator, pillarsOf } from '../checks/nodes';

/** A correlation over fewer units says little, and is not flagged. */
export const leastPairs = 10;
/** Only below this a correlation counts as pulling against: one near 0 says that two things are apart. */
export const pullsBelow = -0.2;

/** Correlation of two lines of the matrix, `column` before `row`. */
export interface LinePair {
  readonly row: number;
  readonly column: number;
  readonly n: number;
  /** `NaN` where it is not defined. */
  readonly r: number;
  readonly flag: CorrelationFlag | null;
}

export interface CorrelationLines {
  /** Indicators pillar by pillar, then the pillars, then the index. */
  readonly nodes: readonly number[];
  readonly pairs: readonly LinePair[];
}

/**
 * Correlations of all indicators, pillars and the index. Those of a node with an indicator of another pillar, or with
 * a part of its own, have no flag: a part goes with its whole.
 */
export function correlationLines(result: IndexResult): CorrelationLines {
  const { tree, scores } = result;
  const groups = pillarsOf(tree).filter((pillar) => !isIndicator(tree, pillar));
  const nodes = [...tree.leaves, ...groups, 0];
  const known = new Map(correlations(result).map((pair) => [`${pair.first},${pair.second}`, pair] as const));
  const pairs = nodes.flatMap((second, row) =>
    nodes.slice(0, row).map((first, column): LinePair => {
      const pair = known.get(`${first},${second}`) ?? known.get(`${second},${first}`);
      if (pair !== undefined) {
        const { n, r } = pair;
        const isFlagged = n >= leastPairs && (pair.flag === 'redundant' || r < pullsBelow);
        return { row, column, n, r, flag: isFlagged ? pair.flag : null };
      }
      const [x, y] = [scores[first] ?? new Float64Array(), scores[second] ?? new Float64Array()];
      const rows = completeRows([x, y]);
      return { row, column, n: rows.length, r: pearson(x, y, rows), flag: null };
    }),
  );
  return { nodes, pairs };
}
