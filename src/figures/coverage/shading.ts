import type { LegendClass, LegendState } from '../../charts/map/mapLegend';
import type { ShadeOf } from '../../charts/map/shade';
import type { Palette } from '../../theme/palette';

export interface ShadingLegend {
  readonly title: string;
  readonly countsTitle: string;
  readonly classes: readonly LegendClass[];
  readonly states: readonly LegendState[];
}

/** How countries are coloured, and what the colours mean: the same for a map and for tiles. */
export interface Shading {
  shades(palette: Palette, isNarrow: boolean): ShadeOf;
  legend(size: {
    readonly palette: Palette;
    readonly isNarrow: boolean;
    /** Countries that the figure draws. */
    readonly isShown: (countryId: string) => boolean;
    /** Small countries stand as circles. */
    readonly hasDots: boolean;
    /** Numbers of countries stand beside classes and states, unless one legend serves several maps. */
    readonly isCounted?: boolean;
  }): ShadingLegend;
}
