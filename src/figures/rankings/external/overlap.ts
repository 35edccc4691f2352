import { compareRankings, type RankingComparison } from '../../../measures/index/statistics/compareRankings';
import type {
  ExternalRanking,
  ExternalRankings,
  RankedUnit,
  RankedUnitKind,
} from '../../../model/externalRanking';
import { isClassed, unitPlaces, type UnitPlace } from './unitPlaces';

/** Ranks by an index of one's own, 1 = first; a unit without a rank is not in the map. */
export interface OwnRanks {
  readonly name: string;
  readonly kind: RankedUnitKind;
  /** By id of the unit. */
  readonly ranks: ReadonlyMap<string, number>;
  /** Its indicators that count places in external rankings: agreement is partly built in. */
  readonly rankingIndicators: readonly string[];
}

export interface OverlapUnit {
  readonly unit: RankedUnit;
  readonly place: UnitPlace;
  /** Rank by the index, and rank as published. */
  readonly own: number;
  readonly published: number;
  /** The same among those in both; ties share the smallest rank. */
  readonly ownAmong: number;
  readonly publishedAmong: number;
}

export interface Overlap {
  readonly ranking: ExternalRanking;
  readonly edition: number;
  /** In the order of the index. */
  readonly units: readonly OverlapUnit[];
  readonly comparison: RankingComparison;
}

const rankAmong = (value: number, values: readonly number[]) =>
  1 + values.filter((other) => other < value).length;

function overlapWith(
  ranking: ExternalRanking,
  edition: number,
  { units }: ExternalRankings,
  { kind, ranks }: OwnRanks,
): Overlap {
  const inBoth = units.flatMap((unit) => {
    const own = unit.kind === kind ? ranks.get(unit.id) : undefined;
    const place = own === undefined ? null : (unitPlaces(ranking, unit.key)[edition] ?? null);
    const published = place?.rank ?? null;
    return own === undefined || place === null || published === null ? [] : [{ unit, place, own, published }];
  });
  const owns = inBoth.map(({ own }) => own);
  const others = inBoth.map(({ published }) => published);
  return {
    ranking,
    edition,
    units: inBoth
      .map((one) => ({
        ...one,
        ownAmong: rankAmong(one.own, owns),
        publishedAmong: rankAmong(one.published, others),
      }))
      .sort((a, b) => a.own - b.own || a.published - b.published || a.unit.key.localeCompare(b.unit.key)),
    comparison: compareRankings(owns, others),
  };
}

/**
 * Each external ranking beside an index, by the edition with most units in both (the latest of those),
 * the largest overlap first. Rankings of classes have no ranks to compare, and those without overlap are left out.
 */
export function overlaps(data: ExternalRankings, own: OwnRanks): Overlap[] {
  return data.rankings
    .filter((ranking) => ranking.kind === own.kind && !isClassed(ranking))
    .flatMap((ranking) => {
      const all = ranking.editions.map((_, edition) => overlapWith(ranking, edition, data, own));
      const [best] = all.sort((a, b) => b.units.length - a.units.length || b.edition - a.edition);
      return best === undefined || best.units.length === 0 ? [] : [best];
    })
    .sort((a, b) => b.units.length - a.units.length || a.ranking.name.localeCompare(b.ranking.name));
}
