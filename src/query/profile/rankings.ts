import type { RankingHistory } from '../../model/profile';
import { sourceName, type Row } from './ownRow';

export type PositionRow = Row & {
  readonly ranking_id: string;
  readonly edition: string;
  readonly edition_label: string | null;
  readonly at: number;
  readonly rank: number | null;
  readonly score: number | null;
  readonly grade: string | null;
  readonly note: string | null;
};

export type EditionRow = Row & {
  readonly ranking_id: string;
  readonly name: string;
  readonly name_zh_hans: string | null;
  readonly name_zh_hant: string | null;
  readonly publisher: string | null;
  readonly scale_note: string | null;
  readonly edition: string;
  readonly edition_label: string | null;
  readonly at: number;
};

/** Positions by ranking, each with its editions: one ranking never continues another. */
export function rankingsFrom(
  positions: readonly PositionRow[],
  editions: readonly EditionRow[],
): RankingHistory[] {
  const ids = [...new Set(editions.map(({ ranking_id }) => ranking_id))];
  return ids.flatMap((id) => {
    const own = editions.filter(({ ranking_id }) => ranking_id === id);
    const [first] = own;
    if (first === undefined) return [];
    return [
      {
        id,
        names: [first.name, first.name_zh_hans, first.name_zh_hant],
        publisher: first.publisher,
        scaleNote: first.scale_note,
        positions: positions
          .filter(({ ranking_id }) => ranking_id === id)
          .map((row) => ({
            rankingId: id,
            edition: row.edition,
            label: row.edition_label,
            at: row.at,
            rank: row.rank,
            score: row.score,
            grade: row.grade,
            note: row.note,
            source: sourceName(row),
          })),
        editions: own.map(({ edition, edition_label, at }) => ({ edition, label: edition_label, at })),
      },
    ];
  });
}
