import { equalEarth, type MapView } from '../../../charts/map/mapProjection';
import { countriesInSight } from '../../../charts/projections/inSight';
import { projections } from '../../../charts/projections/projections';
import type { BaseMap } from '../../../model/baseMap';
import type { Country } from '../../../model/country';
import type { CoverageState } from '../../state/viewStates';

/** From this enlargement on a map is drawn with its full outlines. */
const detailFrom = 2;

/** The view of the earth that a state asks for. */
export function mapViewOf({ projection, meridian, at }: CoverageState): MapView {
  return {
    projection: projections[projection] ?? equalEarth,
    meridian,
    centre: at === null ? null : [at.longitude, at.latitude],
    zoom: at?.zoom ?? 1,
  };
}

export function needsDetail({ zoom }: MapView): boolean {
  return zoom >= detailFrom;
}

/** The outlines for a view: the full ones where it needs them and they are there. */
export function outlinesFor(view: MapView, base: BaseMap, detailed: BaseMap | null): BaseMap {
  return needsDetail(view) ? (detailed ?? base) : base;
}

/** Countries that a view shows; `null` where it is a whole map, which shows all. */
export function inSightOf(view: MapView, countries: readonly Country[]): ReadonlySet<string> | null {
  const isWhole = view.zoom === 1 && view.centre === null && !view.projection.hasSphere;
  return isWhole ? null : countriesInSight(view, countries);
}
