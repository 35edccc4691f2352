import { fitProjection, mapHeight, type MapView } from '../map/mapProjection';

const width = 1_000;
const mostZoom = 40;
const degreesARadian = 180 / Math.PI;

const wrapped = (longitude: number) => ((((longitude + 180) % 360) + 360) % 360) - 180;
const clamped = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** The point in the middle of a view (longitude, latitude). */
export function centreOf(view: MapView): readonly [number, number] {
  if (view.centre !== null) return view.centre;
  const size = { width, height: mapHeight(view, width) };
  const middle = fitProjection(view, size).invert?.([size.width / 2, size.height / 2]);
  return middle ?? [view.meridian, 0];
}

/** A view as it is written into an address: a flat map that is not enlarged is the whole map. */
function settled(view: MapView): MapView {
  return view.zoom <= 1 && !view.projection.isGlobe ? { ...view, centre: null, zoom: 1 } : view;
}

/** The view enlarged around its middle. */
export function zoomed(view: MapView, factor: number): MapView {
  const zoom = clamped(view.zoom * factor, 1, mostZoom);
  return settled({ ...view, centre: centreOf(view), zoom });
}

/**
 * The view moved by a share of its width and height: a globe turns, an enlarged map moves.
 *
 * @param dx to the east, as a share of the width of the map
 * @param dy to the south, as a share of the width of the map
 */
export function moved(view: MapView, dx: number, dy: number): MapView {
  const size = { width, height: mapHeight(view, width) };
  const projection = fitProjection(view, size);
  const [longitude, latitude] = centreOf(view);
  if (view.projection.isGlobe) {
    const turn = (width / projection.scale()) * degreesARadian;
    return {
      ...view,
      centre: [wrapped(longitude + dx * turn), clamped(latitude - dy * turn, -90, 90)],
    };
  }
  if (view.zoom <= 1) return view;
  const point = projection.invert?.([size.width / 2 + dx * width, size.height / 2 + dy * width]);
  if (!point || !point.every(Number.isFinite)) return view;
  const north = view.projection.hasSphere ? 90 : 84;
  return { ...view, centre: [wrapped(point[0]), clamped(point[1], -60, north)] };
}
