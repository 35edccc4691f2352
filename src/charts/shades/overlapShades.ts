import type { CountryOverlap, OverlapState } from '../../measures/coverage/overlap';
import type { Palette } from '../../theme/palette';
import { hatchFill } from '../map/levelShades';
import type { ShadeOf } from '../map/shade';

/** Fill of a country between two subjects: both in the strongest colour, each alone in its own. */
export function overlapFill(state: OverlapState, { categorical, colour }: Palette): string {
  switch (state) {
    case 'both':
      return categorical[3] ?? colour.ink;
    case 'only-a':
      return categorical[0] ?? colour.accent;
    case 'only-b':
      return categorical[1] ?? colour.lost;
    case 'not-known':
      return hatchFill;
    case 'neither':
      return colour.surface;
    default:
      return colour.mapContext;
  }
}

/** Which of two subjects reach a country. */
export function overlapShades(
  countries: readonly CountryOverlap[],
  palette: Palette,
  describe: (country: CountryOverlap) => string,
  mark: (country: CountryOverlap) => string | null,
): ShadeOf {
  const byId = new Map(countries.map((country) => [country.countryId, country]));
  return (countryId) => {
    const country = byId.get(countryId);
    const state = country?.state ?? 'outside';
    const isReached = state === 'both' || state === 'only-a' || state === 'only-b';
    return {
      fill: overlapFill(state, palette),
      isStrong: isReached,
      isShown: state !== 'outside',
      isHome: false,
      label: country === undefined ? '' : describe(country),
      value: country === undefined ? null : mark(country),
      weight: country === undefined ? 0 : country.a.ties + country.b.ties,
    };
  };
}
