import { geoPath, type GeoProjection } from 'd3';

/** A point on the map in px, or `null` where it lies outside of its frame or behind the globe. */
export function pointIn(
  projection: GeoProjection,
  longitude: number,
  latitude: number,
): readonly [number, number] | null {
  const isVisible = geoPath(projection)({ type: 'Point', coordinates: [longitude, latitude] }) !== null;
  return isVisible ? projection([longitude, latitude]) : null;
}
