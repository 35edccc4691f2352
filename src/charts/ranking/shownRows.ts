import type { RankingRow } from './rankingInput';

/** The first rows that a height has room for; a chosen one further down takes the place of the last. */
export function shownRows(rows: readonly RankingRow[], room: number): readonly RankingRow[] {
  if (rows.length <= room) return rows;
  const first = rows.slice(0, Math.max(1, room));
  const chosen = rows.findIndex(({ isChosen }) => isChosen);
  const row = rows[chosen];
  if (row === undefined || chosen < first.length) return first;
  return [...first.slice(0, -1), { ...row, isApart: true }];
}
