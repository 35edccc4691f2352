import type { ExternalRanking, ExternalRankings, RankedUnit } from '../../../model/externalRanking';
import { unitPlaces, type UnitPlace } from './unitPlaces';

/** Lines that are drawn; the table has all units. */
const mostLines = 14;

type Ranked = UnitPlace & { readonly rank: number };

export interface BumpUnit {
  readonly unit: RankedUnit;
  readonly isChosen: boolean;
  readonly places: readonly (UnitPlace | null)[];
  readonly ranked: readonly Ranked[];
}

const lastOf = ({ ranked }: BumpUnit) => ranked.at(-1);

/** Every unit with a rank in a ranking, in the order of the last known ranks. */
export function rankedUnits(
  ranking: ExternalRanking,
  data: ExternalRankings,
  chosen: readonly RankedUnit[],
): BumpUnit[] {
  const placed = new Set(ranking.places.map(({ unit }) => unit));
  return data.units
    .filter(({ key }) => placed.has(key))
    .map((unit): BumpUnit => {
      const places = unitPlaces(ranking, unit.key);
      return {
        unit,
        isChosen: chosen.some(({ key }) => key === unit.key),
        places,
        ranked: places.filter((place): place is Ranked => place !== null && place.rank !== null),
      };
    })
    .filter(({ ranked }) => ranked.length > 0)
    .sort(
      (a, b) =>
        (lastOf(b)?.edition ?? 0) - (lastOf(a)?.edition ?? 0) ||
        (lastOf(a)?.rank ?? 0) - (lastOf(b)?.rank ?? 0),
    );
}

/** Units without a second place make no line: they are drawn only where few have one. */
const fewLines = 5;

/** Those that are drawn: the chosen ones, then those with most known places, in the order they came in. */
export function drawnUnits(units: readonly BumpUnit[]): BumpUnit[] {
  const weight = ({ isChosen, ranked }: BumpUnit) => (isChosen ? 1000 : 0) + ranked.length;
  const lines = units.filter(({ isChosen, ranked }) => isChosen || ranked.length > 1);
  const candidates = lines.length < fewLines ? units : lines;
  const drawn = new Set(candidates.toSorted((a, b) => weight(b) - weight(a)).slice(0, mostLines));
  return units.filter((unit) => drawn.has(unit));
}
