import type { ExternalRanking } from '../../../model/externalRanking';

/** A column for editions of a year: the first of each ranking, or the second where a ranking has two. */
export interface EditionSlot {
  readonly year: string;
  /** Which edition of the year, from 0. */
  readonly nth: number;
}

/** Position of an edition among those of its ranking in the same year. */
export function nthOfYear({ editions }: ExternalRanking, edition: number): number {
  const year = editions[edition]?.edition;
  return editions.slice(0, edition).filter((other) => other.edition === year).length;
}

/** Columns that have room for every edition of the rankings, earliest first. */
export function editionSlots(rankings: readonly ExternalRanking[]): EditionSlot[] {
  const most = new Map<string, number>();
  for (const ranking of rankings)
    ranking.editions.forEach(({ edition }, i) => {
      most.set(edition, Math.max(most.get(edition) ?? 0, nthOfYear(ranking, i) + 1));
    });
  return [...most]
    .sort(([a], [b]) => a.localeCompare(b))
    .flatMap(([year, count]) => Array.from({ length: count }, (_, nth) => ({ year, nth })));
}

export const slotName = ({ year, nth }: EditionSlot): string => (nth === 0 ? year : `${year}/${nth + 1}`);
