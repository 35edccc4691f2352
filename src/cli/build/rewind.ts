import { geoArea } from 'd3';
import { feature } from 'topojson-client';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';

type Rings = number[][];

/** Arcs of rings in the other direction. */
function reversed(rings: Rings): Rings {
  return rings.map((ring) => ring.map((arc) => ~arc).reverse());
}

/**
 * A shape whose polygons enclose what they mean: on a sphere the direction of a ring says which side
 * is inside, and many programs write the direction of maps on a plane. No country covers half the globe.
 */
export function rewind<T extends Polygon | MultiPolygon>(topology: Topology, shape: T): T {
  const areaOf = (outer: number[]) => geoArea(feature(topology, { type: 'Polygon', arcs: [outer] }));
  const turned = (rings: Rings) => (areaOf(rings[0] ?? []) > 2 * Math.PI ? reversed(rings) : rings);
  return shape.type === 'Polygon'
    ? { ...shape, arcs: turned(shape.arcs) }
    : { ...shape, arcs: (shape as MultiPolygon).arcs.map(turned) };
}
