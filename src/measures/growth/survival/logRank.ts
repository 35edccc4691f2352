import jstat from 'jstat';
import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import type { Duration } from './kaplanMeier';

/** Ends seen in a group, and those to be expected if all groups were alike. */
export interface LogRankGroup {
  readonly id: string;
  readonly observed: number;
  readonly expected: number;
}

export interface LogRank {
  readonly chiSquared: number;
  readonly degreesOfFreedom: number;
  /** To about 1e-15: smaller ones are 0. */
  readonly pValue: number;
  /** Groups with at least one duration, in the order given. */
  readonly groups: readonly LogRankGroup[];
}

/** Eigenvalues below this share of the largest are rounding, not variance. */
const negligible = 1e-10;

/**
 * Log-rank test of whether durations of several groups follow one survival curve (Mantel 1966; Peto and
 * Peto 1972), with the hypergeometric variance: (O - E)' V^- (O - E) against the chi-square distribution.
 * V^- is a generalized inverse, and the rank of V the degrees of freedom: one fewer than the groups
 * unless some were never at risk together.
 *
 * @returns `null` where nothing can be compared: fewer than two groups with durations, or no ends while
 *   two of them were at risk
 */
export function logRank(groups: ReadonlyMap<string, readonly Duration[]>): LogRank | null {
  const filled = [...groups].filter(([, durations]) => durations.length > 0);
  const { observed, expected, variance } = countEnds(filled.map(([, durations]) => durations));
  if (filled.length < 2) return null;
  const surplus = observed.map((count, i) => count - (expected[i] ?? 0));
  const { chiSquared, rank } = quadraticForm(variance, surplus);
  if (rank === 0) return null;
  return {
    chiSquared,
    degreesOfFreedom: rank,
    pValue: Math.max(0, 1 - jstat.chisquare.cdf(chiSquared, rank)),
    groups: filled.map(([id], i) => ({ id, observed: observed[i] ?? 0, expected: expected[i] ?? 0 })),
  };
}

/** Observed and expected ends by group with their covariance, summed over the times at which something ended. */
function countEnds(groups: readonly (readonly Duration[])[]) {
  const observed = groups.map(() => 0);
  const expected = groups.map(() => 0);
  const variance = groups.map(() => groups.map(() => 0));
  const atRisk = groups.map(({ length }) => length);
  const sorted = groups
    .flatMap((durations, group) => durations.map(({ time, isEvent }) => ({ time, isEvent, group })))
    .sort((a, b) => a.time - b.time);
  for (let first = 0; first < sorted.length;) {
    const time = sorted[first]?.time;
    let next = first;
    while (sorted[next]?.time === time) next += 1;
    const tied = sorted.slice(first, next);
    const events = tied.filter(({ isEvent }) => isEvent);
    for (const { group } of events) observed[group] = (observed[group] ?? 0) + 1;
    addExpected(events.length, atRisk, expected, variance);
    for (const { group } of tied) atRisk[group] = (atRisk[group] ?? 0) - 1;
    first = next;
  }
  return { observed, expected, variance };
}

function addExpected(
  events: number,
  atRisk: readonly number[],
  expected: number[],
  variance: number[][],
): void {
  const total = atRisk.reduce((sum, count) => sum + count, 0);
  if (events === 0) return;
  const factor = total > 1 ? (events * (total - events)) / (total - 1) : 0;
  atRisk.forEach((count, i) => {
    const share = count / total;
    expected[i] = (expected[i] ?? 0) + events * share;
    const row = variance[i] ?? [];
    atRisk.forEach((other, j) => {
      row[j] = (row[j] ?? 0) + factor * share * ((i === j ? 1 : 0) - other / total);
    });
  });
}

/** d' V^- d for a symmetric V, and the rank of V. */
function quadraticForm(
  variance: number[][],
  vector: readonly number[],
): { chiSquared: number; rank: number } {
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(new Matrix(variance), {
    assumeSymmetric: true,
  });
  const largest = Math.max(...realEigenvalues);
  let [chiSquared, rank] = [0, 0];
  realEigenvalues.forEach((value, column) => {
    if (value <= largest * negligible) return;
    const along = vector.reduce((sum, entry, row) => sum + entry * eigenvectorMatrix.get(row, column), 0);
    chiSquared += along ** 2 / value;
    rank += 1;
  });
  return { chiSquared, rank };
}
