import type { DataCell, DataTable } from '../../figure';
import type { ExternalInput } from './externalInput';
import type { UnitPlace } from './unitPlaces';
import { nameOf } from './unitName';
import type { UnitRow } from './unitRows';

/** Every known place of the rows, one a line, with what the sources say of it: the table twin of these figures. */
export function placeTable(
  rows: readonly Pick<UnitRow, 'unit' | 'ranking' | 'places'>[],
  { text, data }: Pick<ExternalInput, 'text' | 'data'>,
): DataTable {
  const { heads, yes, no } = text.words.externalRankings;
  const columns = [
    ['ranking_id', heads.id, false],
    ['ranking', heads.ranking, false],
    ['edition', heads.year, true],
    ['edition_label', heads.edition, false],
    ['unit_id', heads.id, false],
    ['unit', heads.unit, false],
    ['rank', heads.rank, true],
    ['grade', heads.grade, false],
    ['score', heads.score, true],
    ['places_above_known', heads.isTop, false],
    ['note', heads.note, false],
    ['sources', heads.source, false],
  ] as const;
  const entries = rows.flatMap(({ unit, ranking, places }) =>
    places.flatMap((place) => (place === null ? [] : [{ unit, ranking, place }])),
  );
  const sourcesOf = ({ sourceIds }: UnitPlace) =>
    text.list(sourceIds.flatMap((id) => data.sources.find((source) => source.id === id)?.title ?? []));
  return {
    columns: columns.map(([key, title, isNumeric]) => ({ key, title, isNumeric })),
    rows: entries.map(({ unit, ranking, place }): DataCell[] => {
      const edition = ranking.editions[place.edition];
      return [
        ranking.id,
        ranking.name,
        edition === undefined ? null : Number(edition.edition),
        edition?.label ?? null,
        unit.id,
        nameOf(unit, text).text,
        // Ranks that sources disagree on are all there, as text.
        place.ranks.length > 1 ? text.list(place.ranks.map(String)) : place.rank,
        place.grade,
        place.score,
        place.rank === null ? null : place.isQuoted ? no : yes,
        place.notes.join('; ') || null,
        sourcesOf(place),
      ];
    }),
    rowEntities: entries.map(({ unit }) => (unit.hasProfile ? unit.key : null)),
  };
}
