import { geoArea, geoEqualEarth, geoPath } from 'd3';
import { feature, mesh } from 'topojson-client';
import type { BaseMap } from '../../model/baseMap';
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
  /** Label position of every country, in px. */
  readonly anchors: ReadonlyMap<string, readonly [number, number]>;
  readonly coast: string;
  readonly project: (longitude: number, latitude: number) => readonly [number, number] | null;
}

/** Countries smaller than twice the square of a circle are drawn as that circle. */
const largestRadius = 3.6;
const smallestRadius = 2.2;
/** Width in px a px of radius. */
const widthARadius = 245;

/** Height of an Equal Earth map without Antarctica for a width, in px. */
export function worldHeight(width: number): number {
  return Math.round(width * 0.445);
}

const rounded = (value: number) => Math.round(value * 10) / 10;

/**
 * Equal Earth (equal area) with a central meridian of 11 degrees east by default, which keeps
 * Chukotka and Alaska whole.
 */
export function worldGeometry(
  base: BaseMap,
  positions: readonly CountryPosition[],
  width: number,
  meridian = 11,
): WorldGeometry {
  const height = worldHeight(width);
  const dotRadius = rounded(Math.min(largestRadius, Math.max(smallestRadius, width / widthARadius)));
  const smallest = 2 * dotRadius * dotRadius;
  const { topology } = base;
  const shapes = feature(topology, topology.objects.countries).features.filter(({ id }) => id !== 'ATA');
  const frame = {
    type: 'MultiPoint' as const,
    coordinates: [meridian - 179.9, meridian + 179.9].flatMap((longitude) => [
      [longitude, -56],
      [longitude, 0],
      [longitude, 83.7],
    ]),
  };
  const projection = geoEqualEarth()
    .rotate([-meridian, 0])
    .fitExtent(
      [
        [2, 2],
        [width - 2, height - 2],
      ],
      frame,
    )
    .precision(0.3)
    // Antarctica and the islands beside it lie below the map, whatever a base map calls them.
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
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
    const point = projection([longitude, latitude]);
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
    project: (longitude, latitude) => projection([longitude, latitude]),
  };
}
