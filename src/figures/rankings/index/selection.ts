import type { RankingsInput } from '../rankingsInput';

/** Ranked units below which intervals say little about how sure a ranking is. */
const least = 10;

/** Whether a ranking is of a part of the units, or of so few that nothing is to be said of how sure places are. */
export function isSelection({ state }: Pick<RankingsInput, 'state'>, ranked: number): boolean {
  return state.countries !== 'all' || ranked < least;
}
