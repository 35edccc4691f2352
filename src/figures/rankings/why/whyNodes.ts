import { quantile } from '../../../measures/network/quantile';
import type { CellMarks } from '../index/cellMarks';
import { cellText } from '../index/cellText';
import { latestRows } from '../index/latestRows';
import { isOpen } from '../index/rankingMarks';
import { scoreDecimals } from '../index/scoreText';
import { unitValue } from '../index/unitValue';
import { nodeWords, type NodeWords } from '../nodeWords';
import type { RankingsInput } from '../rankingsInput';

/** A pillar or an indicator of one unit beside the median of those that are ranked. */
export interface WhyNode {
  readonly node: number;
  readonly id: string;
  readonly words: NodeWords;
  readonly isIndicator: boolean;
  /** Steps below the root: 1 = child of the root. */
  readonly depth: number;
  /** On the common scale; `NaN` = not known. */
  readonly scaled: number;
  readonly scaledMedian: number;
  /** In the unit of the indicator; of a pillar its score. */
  readonly value: string;
  readonly median: string;
  /** Weight in the whole. */
  readonly weight: number;
  readonly isOpen: boolean;
  readonly isMarked: boolean;
}

/** Median of what is known; `NaN` of nothing. */
export function medianOf(values: Iterable<number>): number {
  const known = Float64Array.from([...values].filter((value) => !Number.isNaN(value))).sort();
  return known.length === 0 ? NaN : quantile(known, 0.5);
}

/** Everything under the root in the order of the tree, for the unit of a row. */
export function whyNodes({ model, text }: RankingsInput, row: number, marks: CellMarks): WhyNode[] {
  const { result } = model;
  const { tree } = result;
  const ranked = latestRows(result).filter((other) => (result.rank[other] ?? 0) > 0);
  const depths: number[] = [];
  return tree.nodes.flatMap((own, node): WhyNode[] => {
    depths[node] = node === 0 ? 0 : (depths[tree.parent[node] ?? 0] ?? 0) + 1;
    if (node === 0) return [];
    const isIndicator = (tree.children[node] ?? []).length === 0;
    const scores = result.scores[node];
    const known = result.denominated[node];
    const scaled = scores?.[row] ?? NaN;
    const at = (column: ArrayLike<number> | null | undefined) =>
      ranked.map((other) => column?.[other] ?? NaN);
    const leaves = tree.leavesUnder[node] ?? [];
    const weight = result.effectiveWeights[node] ?? NaN;
    const decimals = Math.max(1, scoreDecimals(at(scores)));
    const scoreOrDash = (score: number) => (Number.isNaN(score) ? '–' : text.number(score, decimals));
    return [
      {
        node,
        id: own.id,
        words: nodeWords(own, text),
        isIndicator,
        depth: depths[node] ?? 1,
        scaled,
        scaledMedian: medianOf(at(scores)),
        value: isIndicator
          ? cellText(model, marks, node, row, text)
          : Number.isNaN(scaled)
            ? text.words.rankings.cell.missing
            : text.number(scaled, decimals),
        median: isIndicator ? unitValue(medianOf(at(known)), own, text) : scoreOrDash(medianOf(at(scores))),
        weight,
        isOpen: isOpen(marks, leaves, row),
        isMarked:
          isIndicator &&
          weight > 0 &&
          (marks.imputed(node, row) !== null || marks.trimmed(node, row) !== null),
      },
    ];
  });
}

/** Distance from the median on the common scale; `null` where something is not known. */
export function distanceOf({ scaled, scaledMedian }: WhyNode): number | null {
  const distance = scaled - scaledMedian;
  return Number.isNaN(distance) ? null : distance;
}
