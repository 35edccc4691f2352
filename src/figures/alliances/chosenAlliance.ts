import type { AllianceHistory } from '../../model/alliance';

/** An alliance that is compared, with the position that decides its colour, dash and marker. */
export interface ChosenAlliance {
  readonly history: AllianceHistory;
  readonly slot: number;
}

/** Alliances that can still be told apart in a drawing of combinations, of curves or of roles. */
export const mostCompared = 12;

export const compared = (alliances: readonly ChosenAlliance[]) => alliances.slice(0, mostCompared);
