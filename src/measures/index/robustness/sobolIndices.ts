import { quantile } from '../../network/quantile';
import { type OnProgress, reportSteps } from '../../network/progress';
import { seededRandom } from './seededRandom';

/** Share of the variance of a result that a factor explains, with 5th and 95th percentiles over bootstrap samples. */
export interface SobolIndex {
  /** By itself. */
  readonly first: number;
  readonly firstInterval: readonly [p05: number, p95: number];
  /** Together with all others. */
  readonly total: number;
  readonly totalInterval: readonly [p05: number, p95: number];
}

export interface SobolIndices {
  /** Samples; each costs factors + 2 runs of the model. */
  readonly n: number;
  readonly mean: number;
  readonly variance: number;
  /** By factor; `NaN` throughout where the result does not vary. */
  readonly indices: readonly SobolIndex[];
}

export interface SobolOptions {
  readonly n: number;
  readonly seed: number;
  readonly bootstraps: number;
  readonly onProgress?: OnProgress;
}

/**
 * First-order and total Sobol indices by Saltelli's sampling: two samples A and B, and for each factor A with that
 * factor from B. First order as in Saltelli and others 2010 (table 2 b), total as in Jansen 1999, both of results with
 * their mean taken off. A bootstrap sample in which the result does not vary has no indices and does not count. Samples are random numbers rather than an even sequence, which is what bootstrap intervals need.
 *
 * @param model a result from factors in 0..1, `NaN` where it has none: such a sample is left out
 */
export function sobolIndices(
  model: (x: Float64Array) => number,
  factors: number,
  { n, seed, bootstraps, onProgress }: SobolOptions,
): SobolIndices {
  const random = seededRandom(seed);
  const report = reportSteps(n, onProgress);
  const runs: Float64Array[] = [];
  for (let sample = 0; sample < n; report(++sample)) {
    const a = Float64Array.from({ length: factors }, random);
    const b = Float64Array.from({ length: factors }, random);
    const run = new Float64Array(factors + 2);
    run[0] = model(a);
    run[1] = model(b);
    for (let factor = 0; factor < factors; factor++) {
      const mixed = a.slice();
      mixed[factor] = b[factor]!;
      run[factor + 2] = model(mixed);
    }
    if (!run.some(Number.isNaN)) runs.push(run);
  }
  const own = estimate(runs, factors);
  const samples = Array.from({ length: bootstraps }, () =>
    estimate(
      runs.map(() => runs[Math.floor(random() * runs.length)]!),
      factors,
    ),
  );
  const interval = (of: 'first' | 'total', factor: number): readonly [number, number] => {
    const sorted = Float64Array.from(samples, (sample) => sample[of][factor]!)
      .filter((value) => !Number.isNaN(value))
      .sort();
    return [quantile(sorted, 0.05), quantile(sorted, 0.95)];
  };
  return {
    n: runs.length,
    mean: own.mean,
    variance: own.variance,
    indices: Array.from({ length: factors }, (_, factor) => ({
      first: own.first[factor]!,
      firstInterval: interval('first', factor),
      total: own.total[factor]!,
      totalInterval: interval('total', factor),
    })),
  };
}

/** Indices from runs of the model with A, with B, and with A with each factor from B. */
function estimate(runs: readonly Float64Array[], factors: number) {
  const n = runs.length;
  let mean = 0;
  for (const run of runs) mean += (run[0]! + run[1]!) / (2 * n);
  let variance = 0;
  const first = new Float64Array(factors);
  const total = new Float64Array(factors);
  for (const run of runs) {
    const [a, b] = [run[0]! - mean, run[1]! - mean];
    variance += (a * a + b * b) / (2 * n);
    for (let factor = 0; factor < factors; factor++) {
      const mixed = run[factor + 2]! - mean;
      first[factor]! += (b * (mixed - a)) / n;
      total[factor]! += (a - mixed) ** 2 / (2 * n);
    }
  }
  const share = (value: number) => (variance > 0 ? value / variance : NaN);
  return { mean, variance, first: first.map(share), total: total.map(share) };
}
