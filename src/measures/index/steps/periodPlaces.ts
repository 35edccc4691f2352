import { toNumber } from '../../../data/number';

/**
 * Where each row lies in time, in periods: years and other numbers as they are, so that a gap of three
 * years is three periods wide; other texts by their place in alphabetical order.
 */
export function periodPlaces(periods: readonly string[]): Float64Array {
  const numbers = periods.map(toNumber);
  if (numbers.every((number) => number !== null)) return Float64Array.from(numbers);
  const places = new Map([...new Set(periods)].sort().map((period, place) => [period, place]));
  return Float64Array.from(periods, (period) => places.get(period) ?? NaN);
}
