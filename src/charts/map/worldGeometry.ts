import { geoArea, geoPath } from 'd3';
import { feature, mesh } from 'topojson-client';
import type { BaseMap } from '../../model/baseMap';
import { fitProjection, mapHeight, wholeWorld, type MapView } from './mapProjection';
import { pointIn } from './pointIn';
import { separate } from './separate';

/** Where a country may be marked when it has no shape, or one too small to see. */
export interface CountryPosition {
  readonly id: string;
  readonly latitude: number;
  readonly longitude: number;
}

export interface CountryArea {
  readonly id: string;
  readonly outline: string;
  /** Area on the map in square px. */
  readonly extent: number;
}

export interface CountryDot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Everything of a map that does not depend on values: made once a size, kept while values change. */
export interface WorldGeometry {
  readonly width: number;
  readonly height: number;
  readonly areas: readonly CountryArea[];
  /** Countries too small to be seen, or without a shape, as circles of `dotRadius` px. */
  readonly dots: readonly CountryDot[];
  readonly dotRadius: number;
  /** Label position of every country in sight, in px. */
  readonly anchors: ReadonlyMap<string, readonly [number, number]>;
  readonly coast: string;
  /** Coast and borders of one country, without the edge of the frame that cuts it. */
  readonly borderOf: (countryId: string) => string | null;
  /** Edge of the earth, where the projection shows one. */
  readonly sphere: string | null;
  /** Less than the whole map, or turned: what is out of sight is left out. */
  readonly isZoomed: boolean;
  /** A point in px, or `null` where it is out of sight. */
  readonly project: (longitude: number, latitude: number) => readonly [number, number] | null;
  /** Path of a line along great circles, or `null` where all of it is out of sight. */
  readonly line: (coordinates: readonly (readonly [number, number])[]) => string | null;
}

/** Countries smaller than twice the square of a circle are drawn as that circle. */
const largestRadius = 3.6;
const smallestRadius = 2.2;
/** Width in px a px of radius. */
const widthARadius = 245;

const rounded = (value: number) => Math.round(value * 10) / 10;

/** Outlines, circles and label positions of a view of the earth. */
export function worldGeometry(
  base: BaseMap,
  positions: readonly CountryPosition[],
  width: number,
  view: MapView = wholeWorld,
): WorldGeometry {
  const height = mapHeight(view, width);
  const dotRadius = rounded(Math.min(largestRadius, Math.max(smallestRadius, width / widthARadius)));
  const smallest = 2 * dotRadius * dotRadius;
  const { topology } = base;
  const shapes = feature(topology, topology.objects.countries).features.filter(({ id }) => id !== 'ATA');
  // Antarctica and the islands beside it lie outside the frame, whatever a base map calls them.
  const projection = fitProjection(view, { width, height });
  const path = geoPath(projection).digits(1);
  const measure = geoPath(projection);
  const areas: CountryArea[] = [];
  const drawn = new Map<string, number>();
  for (const shape of shapes) {
    const outline = geoArea(shape) < 2 * Math.PI ? path(shape) : null;
    if (outline === null) continue;
    const id = String(shape.id);
    const extent = measure.area(shape);
    areas.push({ id, outline, extent });
    drawn.set(id, extent);
  }
  const anchors = new Map<string, readonly [number, number]>();
  const dots: CountryDot[] = [];
  for (const { id, latitude, longitude } of positions) {
    const point = pointIn(projection, longitude, latitude);
    if (point === null || id === 'ATA') continue;
    anchors.set(id, [rounded(point[0]), rounded(point[1])]);
    if ((drawn.get(id) ?? 0) < smallest) dots.push({ id, x: point[0], y: point[1] });
  }
  const coast = path(mesh(topology, topology.objects.countries, (a, b) => a === b && a.id !== 'ATA')) ?? '';
  return {
    width,
    height,
    areas,
    dots: separate(dots, dotRadius).map(({ id, x, y }) => ({ id, x: rounded(x), y: rounded(y) })),
    dotRadius,
    anchors,
    coast,
    borderOf: (id) =>
      path(
        mesh(
          topology,
          topology.objects.countries,
          (a, b) => (a.id === id || b.id === id) && (a === b || a.id !== b.id),
        ),
      ),
    sphere: view.projection.hasSphere ? path({ type: 'Sphere' }) : null,
    isZoomed: view.zoom !== 1 || view.centre !== null,
    project: (longitude, latitude) => pointIn(projection, longitude, latitude),
    line: (coordinates) => path({ type: 'LineString', coordinates: coordinates.map(([x, y]) => [x, y]) }),
  };
}
