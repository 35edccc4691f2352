import type { DataTable } from '../../figure';
import type { CellMarks } from '../index/cellMarks';
import { cellNotes } from '../index/cellText';
import { latestRows } from '../index/latestRows';
import { recordsOf } from '../index/rankingMarks';
import type { RankingsInput } from '../rankingsInput';
import { medianOf, distanceOf, type WhyNode } from './whyNodes';

const numeric = new Set<string>([
  'value',
  'median',
  'scaled',
  'scaledMedian',
  'distance',
  'weight',
  'records',
]);

/** Every pillar and indicator of a unit beside the median of the ranked. */
export function whyTable(
  nodes: readonly WhyNode[],
  row: number,
  marks: CellMarks,
  { model, text }: RankingsInput,
): DataTable {
  const { columns } = text.words.rankWhy;
  const { result } = model;
  const { tree } = result;
  const orNull = (value: number) => (Number.isNaN(value) ? null : value);
  const ranked = latestRows(result).filter((other) => (result.rank[other] ?? 0) > 0);
  const keys = [
    'node',
    'name',
    'pillar',
    'value',
    'median',
    'unit',
    'scaled',
    'scaledMedian',
    'distance',
    'weight',
    'note',
    'records',
  ] as const;
  return {
    columns: keys.map((key) => ({ key, title: columns[key], isNumeric: numeric.has(key) })),
    rows: nodes.map((one) => {
      const known = result.denominated[one.node];
      const parent = tree.parent[one.node] ?? 0;
      const leaves = tree.leavesUnder[one.node] ?? [];
      return [
        one.id,
        one.words.title,
        parent === 0 ? '' : (nodes.find(({ node }) => node === parent)?.words.title ?? ''),
        known == null ? '' : orNull(known[row] ?? NaN),
        known == null ? '' : orNull(medianOf(ranked.map((other) => known[other] ?? NaN))),
        one.words.unit ?? '',
        orNull(one.scaled),
        orNull(one.scaledMedian),
        distanceOf(one),
        one.weight,
        one.isIndicator ? cellNotes(marks, one.node, row, text).join('; ') : '',
        recordsOf(marks, leaves, row).length,
      ];
    }),
  };
}
