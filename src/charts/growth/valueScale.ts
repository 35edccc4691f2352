import { scaleLinear, scaleLog } from 'd3';
import type { GrowthSeries, Position } from './seriesMarks';

export interface ValueScale {
  readonly ticks: readonly number[];
  /** Largest value of the axis. */
  readonly top: number;
  /** Value to a share of the height, 0 at the bottom, held within the axis. */
  readonly share: Position;
}

/** A fitted curve may run away; the axis follows it up to this many times the largest observed value. */
const mostOfFit = 1.6;

function largest(series: readonly GrowthSeries[]): number {
  let observed = 1;
  let fitted = 1;
  for (const { steps, reported, fit } of series) {
    for (const { high } of steps) observed = Math.max(observed, high);
    for (const { value } of reported) observed = Math.max(observed, value);
    for (const { value } of [...(fit?.within ?? []), ...(fit?.beyond ?? [])])
      fitted = Math.max(fitted, value);
  }
  return Math.max(observed, Math.min(fitted, observed * mostOfFit));
}

function smallest(series: readonly GrowthSeries[]): number {
  let least = Infinity;
  const look = (value: number) => {
    if (value > 0 && value < least) least = value;
  };
  for (const { steps, reported } of series) {
    for (const { low } of steps) look(low);
    for (const { value } of reported) look(value);
  }
  return Number.isFinite(least) ? least : 1;
}

const held = (share: number) => Math.min(1, Math.max(0, share));

/**
 * Vertical axis of the growth charts: from zero, or logarithmic from the power of ten below the
 * smallest positive value, where zero lies on the bottom line.
 */
export function valueScale(series: readonly GrowthSeries[], isLog: boolean): ValueScale {
  const high = largest(series);
  if (!isLog) {
    const scale = scaleLinear([0, high], [0, 1]).nice(5);
    return {
      top: scale.domain()[1] ?? high,
      ticks: scale.ticks(5).filter(Number.isInteger),
      share: (value) => held(scale(value)),
    };
  }
  const bottom = 10 ** Math.floor(Math.log10(smallest(series)));
  const decades = Math.log10(high / bottom);
  const steps = decades > 2.2 ? [1] : decades > 1.2 ? [1, 3] : [1, 2, 5];
  const ticks: number[] = [];
  let top = bottom;
  for (let decade = bottom; top < high; decade *= 10) {
    for (const step of steps) {
      top = decade * step;
      ticks.push(Number(top.toPrecision(1)));
      if (top >= high) break;
    }
  }
  const scale = scaleLog([bottom, Math.max(top, bottom * 2)], [0, 1]);
  return {
    ticks,
    top: Math.max(top, bottom * 2),
    share: (value) => (value <= bottom ? 0 : held(scale(value))),
  };
}
