/** S-shaped towards K about `tm`, S-shaped with an early bend, or growing at one rate without a limit. */
export type CurveModel = 'logistic' | 'gompertz' | 'exponential';

/** t = centre + u * halfSpan and y = v * height: the fit runs on u in -1..1 and v in about -1..1. */
export interface Scaling {
  readonly centre: number;
  readonly halfSpan: number;
  readonly height: number;
}

/** Parameters in which a curve is fitted: the factor in front, and where and how fast it bends. */
export type Inner = readonly number[];

export interface ScaledModel {
  /** Names of the published parameters, in order. */
  readonly names: readonly string[];
  /** The curve without its factor, and its slopes by the other parameters. */
  shape(u: number, inner: Inner): { readonly value: number; readonly slopes: readonly number[] };
  /** Published parameters, and the slope of each by every inner one (a row each). */
  publish(
    inner: Inner,
    scaling: Scaling,
  ): {
    readonly estimates: readonly number[];
    readonly slopes: readonly (readonly number[])[];
  };
  /** Inner parameters (with any factor) from which the search can start: a list for each rate. */
  readonly starts: readonly (readonly Inner[])[];
}

const rates = [0.25, 0.5, 1, 2, 3, 5, 8, 12, 20, 35, 60].flatMap((rate) => [rate, -rate]);
const bends = Array.from({ length: 25 }, (_, i) => -3 + i / 4);

/** From this depth on a Gompertz curve is 0 in every digit, and its slope no longer a number. */
const bottom = 700;

/** Each model as factor * shape(u), with a rate `k` per half span. */
export const curveModels: Readonly<Record<CurveModel, ScaledModel>> = {
  // v = A / (1 + exp(-(alpha + k u)))
  logistic: {
    names: ['K', 'tm', 's'],
    shape: (u, [, alpha = 0, k = 0]) => {
      const value = 1 / (1 + Math.exp(-(alpha + k * u)));
      const slope = value * (1 - value);
      return { value, slopes: [slope, slope * u] };
    },
    publish: ([factor = 0, alpha = 0, k = 0], { centre, halfSpan, height }) => ({
      estimates: [height * factor, centre - (halfSpan * alpha) / k, halfSpan / k],
      slopes: [
        [height, 0, 0],
        [0, -halfSpan / k, (halfSpan * alpha) / k ** 2],
        [0, 0, -halfSpan / k ** 2],
      ],
    }),
    starts: rates.map((k) => bends.map((bend) => [1, -k * bend, k])),
  },
  // v = A exp(-exp(beta - k u))
  gompertz: {
    names: ['K', 'b', 'c'],
    shape: (u, [, beta = 0, k = 0]) => {
      const depth = Math.exp(beta - k * u);
      const value = Math.exp(-depth);
      const slope = depth > bottom ? 0 : -depth * value;
      return { value, slopes: [slope, -slope * u] };
    },
    publish: ([factor = 0, beta = 0, k = 0], { centre, halfSpan, height }) => {
      const b = Math.exp(beta + (k * centre) / halfSpan);
      return {
        estimates: [height * factor, b, k / halfSpan],
        slopes: [
          [height, 0, 0],
          [0, b, (b * centre) / halfSpan],
          [0, 0, 1 / halfSpan],
        ],
      };
    },
    starts: rates.map((k) => bends.map((bend) => [1, k * bend, k])),
  },
  // v = A exp(k u)
  exponential: {
    names: ['a', 'r'],
    shape: (u, [, k = 0]) => {
      const value = Math.exp(k * u);
      return { value, slopes: [value * u] };
    },
    publish: ([factor = 0, k = 0], { centre, halfSpan, height }) => {
      const unit = height * Math.exp((-k * centre) / halfSpan);
      return {
        estimates: [factor * unit, k / halfSpan],
        slopes: [
          [unit, (-factor * unit * centre) / halfSpan],
          [0, 1 / halfSpan],
        ],
      };
    },
    starts: rates.map((k) => [[1, k]]),
  },
};
