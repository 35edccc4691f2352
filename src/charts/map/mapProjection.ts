import { geoEqualEarth, type GeoProjection } from 'd3';
import type { MultiPoint } from 'geojson';

/** A way to draw the earth on a plane. */
export interface MapProjection {
  readonly id: string;
  /** Height of a whole map as a share of its width. */
  readonly aspect: number;
  /** Shows one side of the earth, turned towards the point it is centred on. */
  readonly isGlobe: boolean;
  /** The edge of the earth is drawn. */
  readonly hasSphere: boolean;
  /** The projection turned to a central meridian, in any scale. */
  make(meridian: number): GeoProjection;
  /** Points that a whole map has to hold. */
  frame(meridian: number): MultiPoint | { readonly type: 'Sphere' };
}

/** Corners of a map that ends north of Antarctica. */
export function flatFrame(meridian: number): MultiPoint {
  return {
    type: 'MultiPoint',
    coordinates: [meridian - 179.9, meridian + 179.9].flatMap((longitude) => [
      [longitude, -56],
      [longitude, 0],
      [longitude, 83.7],
    ]),
  };
}

/** Equal Earth: equal area, the map unless another is asked for. */
export const equalEarth: MapProjection = {
  id: 'equal-earth',
  aspect: 0.445,
  isGlobe: false,
  hasSphere: false,
  make: (meridian) => geoEqualEarth().rotate([-meridian, 0]),
  frame: flatFrame,
};

/** What part of the earth a map shows, and how. */
export interface MapView {
  readonly projection: MapProjection;
  /** Central meridian in degrees east. */
  readonly meridian: number;
  /** Point in the middle of the map (longitude, latitude); `null` = where the projection puts it. */
  readonly centre: readonly [longitude: number, latitude: number] | null;
  /** How much larger than the whole map; 1 = whole. */
  readonly zoom: number;
}

/** Equal Earth around 11 degrees east, which keeps Chukotka and Alaska whole. */
export const wholeWorld: MapView = { projection: equalEarth, meridian: 11, centre: null, zoom: 1 };

export interface Box {
  readonly width: number;
  readonly height: number;
}

/** Height of a map of a width, in px. */
export function mapHeight({ projection }: MapView, width: number): number {
  return Math.round(width * projection.aspect);
}

/** The projection of a view, fitted to a box in px and cut at its edges. */
export function fitProjection(view: MapView, { width, height }: Box): GeoProjection {
  const { projection: kind, meridian, centre, zoom } = view;
  const projection = kind.make(meridian).fitExtent(
    [
      [2, 2],
      [width - 2, height - 2],
    ],
    kind.frame(meridian),
  );
  const scale = projection.scale() * zoom;
  if (centre !== null && kind.isGlobe) {
    projection
      .rotate([-centre[0], -centre[1]])
      .scale(scale)
      .translate([width / 2, height / 2]);
  } else if (centre !== null || zoom !== 1) {
    const middle = centre ?? projection.invert?.([width / 2, height / 2]) ?? [meridian, 0];
    projection.scale(scale);
    const at = projection([middle[0], middle[1]]) ?? [width / 2, height / 2];
    const [x, y] = projection.translate();
    projection.translate([x + width / 2 - at[0], y + height / 2 - at[1]]);
  }
  return projection.precision(0.3).clipExtent([
    [0, 0],
    [width, height],
  ]);
}
