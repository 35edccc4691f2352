import { scaleLinear } from 'd3';

export interface ValueAxis {
  place(value: number): number;
  readonly ticks: readonly number[];
}

const leastGap = 40;
const steps = [1, 2, 5];
const rounded = (value: number) => Math.round(value * 10) / 10;

/** Round values between two ends: 1, 2, 5, 10 and so on, and 0. */
function roundValues(low: number, high: number): number[] {
  const values = [0];
  for (let power = -3; power <= 9; power++)
    for (const step of steps) values.push(step * 10 ** power, -step * 10 ** power);
  return [...new Set(values)].filter((value) => value >= low && value <= high).sort((a, b) => a - b);
}

/**
 * Place in px of the values of a column, and round values for its ticks: whole ones where all values are. Logarithmic as in the treatment of outliers:
 * ln(x - min + 0.01 range), which is defined at 0 too.
 */
export function valueAxis(
  values: readonly number[],
  range: readonly [from: number, to: number],
  isLog: boolean,
): ValueAxis {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  // Between counts there is nothing to be counted.
  const isCount = values.every((value) => Number.isInteger(value));
  const isTick = (value: number) => !isCount || Number.isInteger(value);
  const most = Math.max(2, Math.floor(Math.abs(range[1] - range[0]) / (leastGap * 1.6)));
  if (!isLog || !(high > low)) {
    const isFromZero = low >= 0 && low < high * 0.4;
    const domain = high > low ? [isFromZero ? 0 : low, high] : [low - 1, high + 1];
    const scale = scaleLinear(domain, [...range]).nice(most);
    return { place: (value) => rounded(scale(value)), ticks: scale.ticks(most).filter(isTick) };
  }
  const log = (value: number) => Math.log(value - low + 0.01 * (high - low));
  const scale = scaleLinear([log(low), log(high)], [...range]);
  const ticks: number[] = [];
  let last = -Infinity;
  for (const value of roundValues(low, high).filter(isTick)) {
    const at = Math.abs(scale(log(value)) - range[0]);
    if (at - last < leastGap) continue;
    ticks.push(value);
    last = at;
  }
  return { place: (value) => rounded(scale(log(value))), ticks };
}
