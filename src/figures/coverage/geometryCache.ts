import { wholeWorld, type MapView } from '../../charts/map/mapProjection';
import { worldGeometry, type WorldGeometry } from '../../charts/map/worldGeometry';
import type { BaseMap } from '../../model/baseMap';
import type { Country } from '../../model/country';

export type GeometryOf = (width: number) => WorldGeometry;

/** Geometry of a view by width, each made once: a step in time or a change of subject rebuilds none. */
export function geometryCache(
  base: BaseMap,
  countries: readonly Country[],
  view: MapView = wholeWorld,
): GeometryOf {
  const byWidth = new Map<number, WorldGeometry>();
  return (width) => {
    const known = byWidth.get(width);
    if (known !== undefined) return known;
    const geometry = worldGeometry(base, countries, width, view);
    byWidth.set(width, geometry);
    return geometry;
  };
}
