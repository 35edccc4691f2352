declare module 'd3-geo-projection' {
  import type { GeoProjection } from 'd3';

  /** Robinson: a compromise by a table of its author (1963, published 1974). */
  export function geoRobinson(): GeoProjection;
}
