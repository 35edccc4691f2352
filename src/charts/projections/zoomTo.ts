import { geoCentroid, geoPath } from 'd3';
import type { MultiPoint } from 'geojson';
import { fitProjection, mapHeight, type MapView } from '../map/mapProjection';

export interface Place {
  readonly longitude: number;
  readonly latitude: number;
}

const width = 1_000;
/** Share of the map that the places fill at most. */
const filled = 0.72;
const mostForPlaces = 8;

const wrapped = (longitude: number) => ((((longitude + 180) % 360) + 360) % 360) - 180;

/** The view, turned and enlarged so that it holds some places and little else; the whole map without places. */
export function viewOf(view: MapView, places: readonly Place[]): MapView {
  if (places.length === 0) return { ...view, centre: null, zoom: 1 };
  const points: MultiPoint = {
    type: 'MultiPoint',
    coordinates: places.map(({ longitude, latitude }) => [longitude, latitude]),
  };
  const size = { width, height: mapHeight(view, width) };
  const [longitude, latitude] = geoCentroid(points);
  const turned: MapView = view.projection.isGlobe
    ? { ...view, centre: [longitude, latitude], zoom: 1 }
    : { ...view, centre: null, zoom: 1 };
  const projection = fitProjection(turned, size);
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(points);
  // A globe stays in the middle of the map, so that its farthest place decides.
  const [across, down] = view.projection.isGlobe
    ? [
        2 * Math.max(right - size.width / 2, size.width / 2 - left),
        2 * Math.max(bottom - size.height / 2, size.height / 2 - top),
      ]
    : [right - left, bottom - top];
  const room = Math.min(size.width / (across || 1), size.height / (down || 1)) * filled;
  const zoom = Math.max(1, Math.min(mostForPlaces, room));
  if (view.projection.isGlobe) return { ...turned, zoom };
  if (zoom === 1) return turned;
  const middle = projection.invert?.([(left + right) / 2, (top + bottom) / 2]) ?? [longitude, latitude];
  return { ...view, centre: [wrapped(middle[0]), middle[1]], zoom };
}
