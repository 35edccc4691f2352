import type { ExternalRanking, RankedUnit } from '../../../model/externalRanking';
import { unitPlaces, type UnitPlace } from './unitPlaces';

export interface CommonEdition {
  readonly ranking: ExternalRanking;
  readonly edition: number;
  /** In the order of the units; `null` where one has no place on record. */
  readonly places: readonly (UnitPlace | null)[];
  /** Of one unit each over all editions. */
  readonly courses: readonly (readonly (UnitPlace | null)[])[];
}

/** The edition in which most of the units have a place, the latest of those; `null` where none has one. */
export function commonEdition(ranking: ExternalRanking, units: readonly RankedUnit[]): CommonEdition | null {
  const courses = units.map(({ key }) => unitPlaces(ranking, key));
  const known = (edition: number) => courses.filter((places) => places[edition] != null).length;
  const [best] = ranking.editions.map((_, edition) => edition).sort((a, b) => known(b) - known(a) || b - a);
  if (best === undefined || known(best) === 0) return null;
  return { ranking, edition: best, places: courses.map((places) => places[best] ?? null), courses };
}

/** The latest edition in which at least two of the units have a place, where it is after the common one; `null` otherwise. */
export function newerEdition({ edition, courses }: CommonEdition): number | null {
  const last = courses[0]?.length ?? 0;
  for (let later = last - 1; later > edition; later -= 1)
    if (courses.filter((places) => places[later] != null).length >= 2) return later;
  return null;
}

/** Positions of the units that stand highest among at least two ranked ones; empty where fewer are ranked. */
export function leaders({ places }: CommonEdition): number[] {
  const ranks = places.map((place) => (place?.grade === null ? place.rank : null));
  const known = ranks.filter((rank) => rank !== null);
  if (known.length < 2) return [];
  const best = Math.min(...known);
  return ranks.flatMap((rank, i) => (rank === best ? [i] : []));
}
