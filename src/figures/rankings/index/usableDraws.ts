import type { RankIntervals } from '../../../measures/index/rankIntervals';

/** Share of draws that could not be calculated from which on it is said first. */
const many = 0.05;

export interface UsableDraws {
  readonly usable: number;
  readonly leftOut: number;
  readonly draws: number;
  readonly isManyLeftOut: boolean;
}

/** How many draws of a robustness analysis the intervals rest on. */
export function usableDraws({ draws, leftOut }: Pick<RankIntervals, 'draws' | 'leftOut'>): UsableDraws {
  const lost = leftOut.reduce((sum, one) => sum + one.draws, 0);
  return { usable: draws - lost, leftOut: lost, draws, isManyLeftOut: lost > many * draws };
}
