import { fitProjection, mapHeight, type MapView } from '../map/mapProjection';
import { pointIn } from '../map/pointIn';
import type { CountryPosition } from '../map/worldGeometry';

const width = 1_000;

/** Countries whose label position a view shows; the same in every size. */
export function countriesInSight(view: MapView, positions: readonly CountryPosition[]): Set<string> {
  const projection = fitProjection(view, { width, height: mapHeight(view, width) });
  return new Set(
    positions
      .filter(({ longitude, latitude }) => pointIn(projection, longitude, latitude) !== null)
      .map(({ id }) => id),
  );
}
