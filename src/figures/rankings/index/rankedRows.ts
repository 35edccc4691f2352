import { contributions } from '../../../measures/index/contributions';
import type { LocalName } from '../../../text/names';
import type { IndexRow } from '../indexModel';
import { nodeWords } from '../nodeWords';
import type { RankingsInput } from '../rankingsInput';
import { latestRows } from './latestRows';
import { rankRange, type RankRange } from './rankRange';

/** A child of the root: what scores are stacked of. */
export interface Pillar {
  readonly node: number;
  readonly id: string;
  readonly title: string;
  /** Whether it counts: a weight of 0 leaves it out of the score. */
  readonly hasWeight: boolean;
}

/** A ranked unit with what its row says. */
export interface RankedRow {
  /** Number in the values. */
  readonly row: number;
  readonly key: string;
  readonly unit: IndexRow;
  readonly name: LocalName;
  readonly rank: number;
  readonly score: number;
  readonly range: RankRange | null;
  /** What each pillar adds to the score; empty where scores have no parts. */
  readonly parts: readonly number[];
}

/** Key of the mark of a unit: that of its profile, where it has one. */
export const rowKey = ({ entity, id }: IndexRow) => entity ?? `row:${id}`;

export function pillarsOf({ model, text }: Pick<RankingsInput, 'model' | 'text'>): Pillar[] {
  const { tree, weights } = model.result;
  const { nodes, children } = tree;
  return (children[0] ?? []).flatMap((node) => {
    const own = nodes[node];
    return own === undefined
      ? []
      : [{ node, id: own.id, title: nodeWords(own, text).title, hasWeight: (weights[node] ?? 0) > 0 }];
  });
}

/** Number of the row that a link names by its id or by the key of its profile; `null` where there is none. */
export function rowOf({ table }: RankingsInput['model'], unit: string): number | null {
  if (unit === '') return null;
  const row = table.rows.findLastIndex(({ id, entity }) => id === unit || entity === unit);
  return row < 0 ? null : row;
}

/** Ranked units, the first first. */
export function rankedRows({ model, intervals, text }: RankingsInput): RankedRow[] {
  const { result, table } = model;
  const parts = contributions(result);
  return latestRows(result)
    .flatMap((row): RankedRow[] => {
      const unit = table.rows[row];
      const rank = result.rank[row] ?? 0;
      if (rank === 0 || unit === undefined) return [];
      return [
        {
          row,
          key: rowKey(unit),
          unit,
          name: text.localName(unit.names),
          rank,
          score: result.score[row] ?? NaN,
          range: rankRange(intervals, row),
          parts: parts.map((column) => column[row] ?? NaN),
        },
      ];
    })
    .sort((a, b) => a.rank - b.rank || a.row - b.row);
}
