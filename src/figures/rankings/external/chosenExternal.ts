import type {
  ExternalRanking,
  ExternalRankings,
  RankedUnit,
  RankedUnitKind,
} from '../../../model/externalRanking';
import { isClassed, unitPlaces } from './unitPlaces';

const usualUnit = 'city:beijing';
/** Units that are compared at once. */
export const mostUnits = 6;

export const rankingsOfKind = ({ rankings }: ExternalRankings, kind: RankedUnitKind): ExternalRanking[] =>
  rankings.filter((ranking) => ranking.kind === kind);

export const unitsOfKind = ({ units }: ExternalRankings, kind: RankedUnitKind): RankedUnit[] =>
  units.filter((unit) => unit.kind === kind);

/** Kinds of units that any ranking places. */
export function rankedKinds(data: ExternalRankings): RankedUnitKind[] {
  return [...new Set(data.rankings.map(({ kind }) => kind))];
}

/** Places on record of each unit. */
export function placeCounts({ rankings }: ExternalRankings): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { places } of rankings)
    for (const { unit } of places) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return counts;
}

/** The units that were asked for; without any Beijing, or the unit with most places. */
export function chosenUnits(
  data: ExternalRankings,
  kind: RankedUnitKind,
  keys: readonly string[],
): RankedUnit[] {
  const units = unitsOfKind(data, kind);
  const asked = keys.flatMap((key) => units.find((unit) => unit.key === key) ?? []).slice(0, mostUnits);
  if (asked.length > 0) return asked;
  const counts = placeCounts(data);
  const countOf = ({ key }: RankedUnit) => (key === usualUnit ? Infinity : (counts.get(key) ?? 0));
  return units.toSorted((a, b) => countOf(b) - countOf(a) || a.key.localeCompare(b.key)).slice(0, 1);
}

/** The rankings that were asked for; without any all of the kind. */
export function chosenRankings(
  data: ExternalRankings,
  kind: RankedUnitKind,
  ids: readonly string[],
): ExternalRanking[] {
  const all = rankingsOfKind(data, kind);
  const asked = all.filter(({ id }) => ids.includes(id));
  return asked.length > 0 ? asked : all;
}

/** The ranking whose lines are drawn: the one that places the units in most editions, rather by ranks than by classes. */
export function lineRanking(
  rankings: readonly ExternalRanking[],
  units: readonly RankedUnit[],
): ExternalRanking | null {
  const weight = (ranking: ExternalRanking) =>
    units.flatMap(({ key }) => unitPlaces(ranking, key).filter((place) => place !== null)).length -
    (isClassed(ranking) ? 1000 : 0);
  return rankings.toSorted((a, b) => weight(b) - weight(a) || b.places.length - a.places.length)[0] ?? null;
}
