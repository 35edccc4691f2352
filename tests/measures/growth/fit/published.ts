import type { CurvePoint } from '../../../../src/measures/growth/fit/fitCurve';

export function points(t: readonly number[], y: readonly number[]): readonly CurvePoint[] {
  return Object.freeze(t.map((at, i) => Object.freeze({ t: at, y: y[i] ?? NaN })));
}

/** NIST StRD, Rat42: yield of pasture over growing time (Ratkowsky 1983). */
export const pasture = points(
  [9, 14, 21, 28, 42, 57, 63, 70, 79],
  [8.93, 10.8, 18.59, 22.33, 39.35, 56.11, 61.73, 64.62, 67.08],
);

/** NIST StRD, DanWood: energy of a lamp over its temperature (Daniel and Wood 1980), here over its logarithm. */
export const lamp = points(
  [1.309, 1.471, 1.49, 1.565, 1.611, 1.68].map(Math.log),
  [2.138, 3.421, 3.597, 4.34, 4.882, 5.66],
);

/** R's `DNase`, run 1: optical density over the logarithm of concentration. */
export const density = points(
  [0.04882812, 0.1953125, 0.390625, 0.78125, 1.5625, 3.125, 6.25, 12.5].flatMap((c) => [
    Math.log(c),
    Math.log(c),
  ]),
  [
    0.017, 0.018, 0.121, 0.124, 0.206, 0.215, 0.377, 0.374, 0.614, 0.609, 1.019, 1.001, 1.334, 1.364, 1.73,
    1.71,
  ],
);

const censuses = [
  3.929, 5.308, 7.24, 9.638, 12.866, 17.069, 23.192, 31.443, 39.818, 50.156, 62.948, 75.995, 91.972, 105.711,
  122.775, 131.669, 150.697, 179.323, 203.302, 226.542, 248.71,
];

/** Population of the United States in millions, 1790 to 1990, by calendar year (Fox 1997). */
export const population = points(
  censuses.map((_, i) => 1790 + 10 * i),
  censuses,
);
