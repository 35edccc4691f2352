import type { DumbbellScene } from './bars/dumbbellScene';
import type { RegionBarsScene } from './bars/regionBarsScene';
import type { GrowthScene } from './growth/growthScene';
import type { ChoroplethScene } from './map/choroplethScene';
import type { MapLegendScene } from './map/mapLegend';
import type { StripScene } from './strip/stripScene';

/** One part of a figure, drawn below the one before. */
export type DrawingPart =
  | { readonly kind: 'choropleth'; readonly scene: ChoroplethScene }
  | { readonly kind: 'map-legend'; readonly scene: MapLegendScene }
  | { readonly kind: 'growth'; readonly scene: GrowthScene }
  | { readonly kind: 'dumbbell'; readonly scene: DumbbellScene }
  | { readonly kind: 'region-bars'; readonly scene: RegionBarsScene }
  | { readonly kind: 'strip'; readonly scene: StripScene };

/** Space in px between the parts of a figure. */
export const partGap = 8;
