import type {
  ExternalEdition,
  ExternalPlace,
  ExternalRanking,
  ExternalRankings,
  RankedUnit,
  RankedUnitKind,
} from '../../model/externalRanking';
import { rows } from '../columns';
import type { Question } from '../question';
import { sql } from '../sql';

interface RankingRow {
  id: string;
  name: string;
  name_zh_hans: string | null;
  name_zh_hant: string | null;
  publisher: string | null;
  unit_type: RankedUnitKind;
  scale_note: string | null;
}

interface UnitRow {
  unit_type: RankedUnitKind;
  unit_id: string;
  profile_key: string | null;
  name_en: string | null;
  name_zh_hans: string | null;
  name_zh_hant: string | null;
}

interface PlaceRow {
  ranking_id: string;
  edition: string;
  edition_label: string | null;
  edition_date: string | null;
  at: number;
  unit_type: RankedUnitKind;
  unit_id: string;
  rank: number | null;
  score: number | null;
  grade: string | null;
  note: string | null;
  row: number;
  source_id: string;
}

const keyOf = ({ unit_type, unit_id }: Pick<UnitRow, 'unit_type' | 'unit_id'>) => `${unit_type}:${unit_id}`;

function toUnit(row: UnitRow): RankedUnit {
  return {
    key: row.profile_key ?? keyOf(row),
    id: row.unit_id,
    kind: row.unit_type,
    names: [row.name_en, row.name_zh_hans, row.name_zh_hant],
    hasProfile: row.profile_key !== null,
  };
}

/** A ranking with its editions in the order of time, and the places of each. */
function toRanking(
  row: RankingRow,
  places: readonly PlaceRow[],
  unitKey: (row: PlaceRow) => string,
): ExternalRanking {
  const positions = new Map<string, number>();
  const editions: ExternalEdition[] = [];
  const own = places.map((place): ExternalPlace => {
    const { edition, edition_label: label, edition_date: date, at } = place;
    const name = JSON.stringify([edition, label, date]);
    const position = positions.get(name) ?? editions.push({ edition, label, date, at }) - 1;
    positions.set(name, position);
    return {
      unit: unitKey(place),
      edition: position,
      rank: place.rank,
      score: place.score,
      grade: place.grade,
      note: place.note,
      recordId: `ranking_positions/${place.row}`,
      sourceId: place.source_id,
    };
  });
  return {
    id: row.id,
    name: row.name,
    names: [row.name, row.name_zh_hans, row.name_zh_hant],
    publisher: row.publisher,
    kind: row.unit_type,
    scaleNote: row.scale_note,
    editions,
    places: own,
  };
}

/**
 * Every external ranking with the places that are on record, edition by edition. Two sources of one place
 * are two places; a ranking without any place is left out.
 */
export const externalRankings: Question<Record<string, never>, ExternalRankings> = {
  id: 'external-rankings',
  defaults: {},
  isStored: true,
  needs: ['rankings', 'ranking_positions'],
  queries: () => [
    sql`select ranking_id as id, name, name_zh_hans, name_zh_hant, publisher, unit_type, scale_note from rankings
      where ranking_id in (select ranking_id from ranking_positions) order by name, ranking_id`,
    sql`select unit_type, unit_id, profile_key, name_en, name_zh_hans, name_zh_hant from units
      where (unit_type, unit_id) in (select (unit_type, unit_id) from ranking_positions) order by unit_type, unit_id`,
    sql`select ranking_id, edition, edition_label, edition_date,
        coalesce(year(edition_date_low) + (month(edition_date_low) - 1) / 12.0, edition::double)::double as "at",
        unit_type, unit_id, rank, score::double as score, grade, note, "row", source_id
      from ranking_positions order by ranking_id, "at", edition_label, rank nulls last, grade, unit_id, "row"`,
    sql`select source_id as id, title from sources
      where source_id in (select source_id from ranking_positions) order by source_id`,
  ],
  shape: ([rankings, units, places, sources]) => {
    if (rankings === undefined || units === undefined || places === undefined || sources === undefined)
      return { rankings: [], units: [], sources: [] };
    const unitRows = rows<UnitRow>(units);
    const keys = new Map(unitRows.map((row) => [keyOf(row), toUnit(row).key]));
    const placeRows = rows<PlaceRow>(places);
    return {
      rankings: rows<RankingRow>(rankings).map((ranking) =>
        toRanking(
          ranking,
          placeRows.filter(({ ranking_id }) => ranking_id === ranking.id),
          (place) => keys.get(keyOf(place)) ?? keyOf(place),
        ),
      ),
      units: unitRows.map(toUnit),
      sources: rows<{ id: string; title: string }>(sources),
    };
  },
};
