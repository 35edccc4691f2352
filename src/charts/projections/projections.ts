import { geoAzimuthalEqualArea, geoNaturalEarth1, geoOrthographic } from 'd3';
import { geoRobinson } from 'd3-geo-projection';
import { equalEarth, flatFrame, type MapProjection } from '../map/mapProjection';

/** How far from the pole a polar map reaches, in degrees: to 56 degrees south. */
const polarReach = 146;

/** The projections that are offered, by their id in links. */
export const projections: Readonly<Record<string, MapProjection>> = {
  'equal-earth': equalEarth,
  'natural-earth': {
    ...equalEarth,
    id: 'natural-earth',
    aspect: 0.475,
    make: (meridian) => geoNaturalEarth1().rotate([-meridian, 0]),
    frame: flatFrame,
  },
  robinson: {
    ...equalEarth,
    id: 'robinson',
    aspect: 0.465,
    make: (meridian) => geoRobinson().rotate([-meridian, 0]),
    frame: flatFrame,
  },
  globe: {
    id: 'globe',
    aspect: 0.62,
    isGlobe: true,
    hasSphere: true,
    make: (meridian) => geoOrthographic().rotate([-meridian, -20]),
    frame: () => ({ type: 'Sphere' }),
  },
  polar: {
    id: 'polar',
    aspect: 0.68,
    isGlobe: false,
    hasSphere: true,
    make: (meridian) => geoAzimuthalEqualArea().rotate([-meridian, -90]).clipAngle(polarReach),
    frame: () => ({ type: 'Sphere' }),
  },
};
