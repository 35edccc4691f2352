import { scaleLinear, scaleLog } from 'd3';

export interface RankScale {
  (rank: number): number;
  readonly ticks: readonly number[];
}

/** Lowest rank that is still drawn with even steps. */
const lastEven = 40;
const roundRanks = [1, 2, 3, 5, 10, 15, 20, 30, 40, 50, 75, 100, 150, 200, 300, 500, 1000];

/** Whether ranks reach so far down that places at the top get more room than those below. */
export const isUneven = (worst: number): boolean => worst > lastEven;

/**
 * Rank 1 at the top. Places have the same distance down to rank 40; where ranks reach further the scale
 * is logarithmic, since a list of which the top is known would otherwise be a crowd in one corner.
 */
export function rankScale(worst: number, top: number, bottom: number, tickRoom: number): RankScale {
  const last = Math.max(2, worst);
  const scale = isUneven(worst) ? scaleLog([1, last], [top, bottom]) : scaleLinear([1, last], [top, bottom]);
  const step = roundRanks.find((size) => scale(1 + size) - scale(1) >= tickRoom) ?? last;
  const even = Array.from({ length: last }, (_, i) => i + 1).filter(
    (rank) => rank === 1 || rank % step === 0 || step === 1,
  );
  const ticks: number[] = [];
  for (const rank of isUneven(worst) ? roundRanks.filter((rank) => rank <= last) : even)
    if (ticks.length === 0 || scale(rank) - scale(ticks.at(-1) ?? 1) >= tickRoom) ticks.push(rank);
  return Object.assign((rank: number) => scale(rank), { ticks });
}
