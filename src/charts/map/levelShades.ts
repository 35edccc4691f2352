import type { CountryCoverage, ValueState } from '../../measures/coverage/countryStates';
import type { Palette } from '../../theme/palette';
import { classOf, classScale, type ClassScale } from './classes';
import type { ShadeOf } from './shade';

/** The pattern of "not known", by its id in the drawing. */
export const hatchFill = 'url(#hatch)';

/** Class colours dark enough (light enough in dark) that a surface-coloured border parts them. */
const strongClass = 3;

export function scaleOf(palette: Palette, isNarrow: boolean): ClassScale {
  return classScale(isNarrow ? palette.sequential5 : palette.sequential7);
}

/** Fill of a country without a tie, by its state. */
export function stateFill(state: ValueState, palette: Palette): string {
  switch (state) {
    case 'zero':
      return palette.sequential7[0] ?? palette.colour.surface;
    case 'not-known':
      return hatchFill;
    case 'none-recorded':
      return palette.colour.surface;
    default:
      return palette.colour.mapContext;
  }
}

/** Number of ties by class, and the states of those without one. */
export function levelShades(
  coverage: readonly CountryCoverage[],
  palette: Palette,
  isNarrow: boolean,
  describe: (country: CountryCoverage) => string,
  formatCount: (count: number) => string,
): ShadeOf {
  const scale = scaleOf(palette, isNarrow);
  const byId = new Map(coverage.map((country) => [country.countryId, country]));
  return (countryId) => {
    const country = byId.get(countryId);
    const { state, ties } = country ?? { state: 'outside' as const, ties: 0 };
    const isReached = state === 'value';
    return {
      fill: isReached
        ? (scale.colours[classOf(scale, ties)] ?? palette.colour.surface)
        : state === 'zero'
          ? (scale.colours[0] ?? palette.colour.surface)
          : stateFill(state, palette),
      isStrong: isReached && classOf(scale, ties) >= strongClass,
      isShown: state !== 'outside',
      isHome: state === 'home',
      label: country === undefined ? '' : describe(country),
      value: isReached ? formatCount(ties) : null,
      weight: ties,
    };
  };
}
