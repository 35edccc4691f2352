/** Time under observation, in any unit, and whether it ended then; `false` = cut off while it lasted. */
export interface Duration {
  readonly time: number;
  readonly isEvent: boolean;
}

/** The estimate from one time on. Error and bounds are `null` where they are not defined. */
export interface SurvivalStep {
  readonly time: number;
  /** Durations of at least this time: those that could end or be cut off here. */
  readonly atRisk: number;
  readonly events: number;
  readonly censored: number;
  readonly survival: number;
  readonly standardError: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** How the interval is made: symmetric on the scale of log(-log S), or of S itself, cut at 0 and 1. */
export type IntervalForm = 'log-log' | 'plain';

/** The 97.5th percentile of the standard normal distribution, for intervals of 95 per cent. */
const z = 1.959963984540054;

const tolerance = Math.sqrt(Number.EPSILON);

type Bounds = Pick<SurvivalStep, 'lower' | 'upper'>;

const intervals: Readonly<Record<IntervalForm, (survival: number, standardError: number) => Bounds>> = {
  plain: (survival, standardError) => ({
    lower: Math.max(0, survival - z * standardError),
    upper: Math.min(1, survival + z * standardError),
  }),
  'log-log': (survival, standardError) => {
    if (survival === 1) return { lower: 1, upper: 1 };
    const spread = (z * standardError) / (survival * Math.log(survival));
    return { lower: survival ** Math.exp(-spread), upper: survival ** Math.exp(spread) };
  },
};

/**
 * Kaplan-Meier (product-limit) estimate of the share that lasts beyond each time, with Greenwood's
 * standard error and pointwise intervals of 95 per cent (Kaplan and Meier 1958; Kalbfleisch and Prentice
 * 1980 for log-log). At a tie, ends come before cuts. As in the R package `survival`, error and bounds are
 * not defined once the estimate is 0, and before the first end both bounds are 1.
 *
 * @returns one step for each distinct time, in order; before the first the share is 1
 */
export function kaplanMeier(durations: readonly Duration[], form: IntervalForm = 'log-log'): SurvivalStep[] {
  const sorted = [...durations].sort((a, b) => a.time - b.time);
  const steps: SurvivalStep[] = [];
  let survival = 1;
  let greenwood = 0;
  for (let first = 0; first < sorted.length;) {
    const time = sorted[first]?.time ?? NaN;
    let next = first;
    let events = 0;
    for (; sorted[next]?.time === time; next += 1) if (sorted[next]?.isEvent) events += 1;
    const atRisk = sorted.length - first;
    survival *= 1 - events / atRisk;
    greenwood += events / (atRisk * (atRisk - events));
    const standardError = survival > 0 ? survival * Math.sqrt(greenwood) : null;
    const bounds =
      standardError === null ? { lower: null, upper: null } : intervals[form](survival, standardError);
    steps.push({ time, atRisk, events, censored: next - first - events, survival, standardError, ...bounds });
    first = next;
  }
  return steps;
}

/**
 * The time by which half have ended: the first at which the estimate is below one half, or the middle of
 * the time over which it is exactly one half (as in the R package `survival`).
 *
 * @returns `null` where the estimate stays above one half
 */
export function medianSurvival(steps: readonly SurvivalStep[]): number | null {
  const half = steps.find(({ survival }) => survival < 0.5 + tolerance);
  if (half === undefined) return null;
  if (half.survival < 0.5 - tolerance) return half.time;
  const below = steps.find(({ survival }) => survival < 0.5 - tolerance);
  return below === undefined ? half.time : (half.time + below.time) / 2;
}

/**
 * The step that holds at a time. Before the first one, all survive.
 *
 * @returns `null` after the last time observed, where nothing is known, and without durations
 */
export function survivalAt(steps: readonly SurvivalStep[], time: number): SurvivalStep | null {
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined || time > last.time) return null;
  return steps.findLast((step) => step.time <= time) ?? beforeFirst(first);
}

function beforeFirst({ atRisk }: SurvivalStep): SurvivalStep {
  return { time: 0, atRisk, events: 0, censored: 0, survival: 1, standardError: 0, lower: 1, upper: 1 };
}

/** How many durations are at least as long as each of the times: the numbers under a survival curve. */
export function atRiskAt(durations: readonly Duration[], times: readonly number[]): number[] {
  return times.map((limit) => durations.filter(({ time }) => time >= limit).length);
}
