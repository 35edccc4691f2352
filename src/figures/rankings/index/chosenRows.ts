import type { RankingsInput } from '../rankingsInput';
import { rowOf, type RankedRow } from './rankedRows';

/** Rows that are drawn unless all are asked for. */
const usualRows = 18;

export interface ShownRow extends RankedRow {
  readonly isChosen: boolean;
  /** Rows of the ranking are left out before it. */
  readonly isApart: boolean;
}

/** Rows by rank, or in the order that a reader holds on to. */
function inOrder(rows: readonly RankedRow[], order: readonly number[] | null): readonly RankedRow[] {
  if (order === null) return rows;
  const places = new Map(order.map((row, place) => [row, place]));
  return [...rows].sort((a, b) => (places.get(a.row) ?? Infinity) - (places.get(b.row) ?? Infinity));
}

/** The first rows or all, and the chosen unit even where it comes further down. */
export function chosenRows(rows: readonly RankedRow[], { model, state, order }: RankingsInput): ShownRow[] {
  const chosen = rowOf(model, state.unit);
  const most = state.rows === 'all' ? rows.length : usualRows;
  return inOrder(rows, order).flatMap((row, i) => {
    const isChosen = row.row === chosen;
    return i < most || isChosen ? [{ ...row, isChosen, isApart: i > most }] : [];
  });
}
