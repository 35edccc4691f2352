import type { ExternalRanking } from '../../../model/externalRanking';

/** What the records say of a unit in one edition, over all sources that say it. */
export interface UnitPlace {
  readonly edition: number;
  /** Different ranks that sources state, best first; empty for a class alone. */
  readonly ranks: readonly number[];
  /** The rank, or the mean of those that sources disagree on; `null` for a class alone. */
  readonly rank: number | null;
  readonly grade: string | null;
  readonly score: number | null;
  /** A single place that a source quotes: the places above it are not all on record. */
  readonly isQuoted: boolean;
  readonly notes: readonly string[];
  readonly recordIds: readonly string[];
  readonly sourceIds: readonly string[];
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

/**
 * How many places from the first on are on record without a gap, 0 if the first is not. Units that
 * share a rank leave the ranks after it empty.
 */
export function knownTop({ places }: ExternalRanking, edition: number): number {
  const best = new Map<string, number>();
  for (const { unit, rank, edition: at } of places)
    if (at === edition && rank !== null) best.set(unit, Math.min(rank, best.get(unit) ?? Infinity));
  const ranks = [...best.values()].sort((a, b) => a - b);
  let known = 0;
  ranks.forEach((rank, i) => {
    if (rank <= known + 1) known = i + 1;
  });
  return known;
}

/** Places of a unit by edition, `null` where none is on record. */
export function unitPlaces(ranking: ExternalRanking, unit: string): (UnitPlace | null)[] {
  return ranking.editions.map((_, edition) => {
    const own = ranking.places.filter((place) => place.unit === unit && place.edition === edition);
    const [first] = own;
    if (first === undefined) return null;
    const ranks = unique(own.flatMap(({ rank }) => rank ?? [])).sort((a, b) => a - b);
    const sum = ranks.reduce((total, rank) => total + rank, 0);
    const rank = ranks.length === 0 ? null : sum / ranks.length;
    return {
      edition,
      ranks,
      rank,
      grade: own.find(({ grade }) => grade !== null)?.grade ?? null,
      score: own.find(({ score }) => score !== null)?.score ?? null,
      isQuoted: rank !== null && rank > knownTop(ranking, edition),
      notes: unique(own.flatMap(({ note }) => note ?? [])),
      recordIds: own.map(({ recordId }) => recordId),
      sourceIds: unique(own.map(({ sourceId }) => sourceId)),
    };
  });
}

/** Whether a ranking gives classes: these stay classes, and are never counted as places. */
export const isClassed = ({ places }: ExternalRanking): boolean => places.some(({ grade }) => grade !== null);

type Ranked = UnitPlace & { readonly rank: number };

/** Places with a rank that all sources agree on. */
export const agreedRanks = (places: readonly (UnitPlace | null)[]): Ranked[] =>
  places.filter((place): place is Ranked => place?.ranks.length === 1 && place.grade === null);

/**
 * Change between the last two known editions in places, above 0 = better; `null` where fewer than two
 * are known or where sources disagree on one of them.
 */
export function placeChange(
  places: readonly (UnitPlace | null)[],
): { readonly from: UnitPlace; readonly to: UnitPlace; readonly places: number } | null {
  const known = places
    .filter((place) => place !== null)
    .filter(({ rank, grade }) => rank !== null && grade === null);
  const [from, to] = known.slice(-2);
  if (from === undefined || to === undefined || from.ranks.length !== 1 || to.ranks.length !== 1) return null;
  return { from, to, places: (from.ranks[0] ?? 0) - (to.ranks[0] ?? 0) };
}
