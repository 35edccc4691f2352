/** A point in degrees north and east. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

const earthRadiusKilometres = 6371;

/** The great-circle distance of two points on a sphere, by the haversine formula. */
export function kilometresBetween(one: Position, other: Position): number {
  const radians = Math.PI / 180;
  const halfNorth = ((other.latitude - one.latitude) * radians) / 2;
  const halfEast = ((other.longitude - one.longitude) * radians) / 2;
  const haversine =
    Math.sin(halfNorth) ** 2 +
    Math.cos(one.latitude * radians) * Math.cos(other.latitude * radians) * Math.sin(halfEast) ** 2;
  return 2 * earthRadiusKilometres * Math.asin(Math.min(1, Math.sqrt(haversine)));
}
