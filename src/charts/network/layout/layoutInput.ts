import type { TieList } from '../../../measures/network/tieList';

export interface LayoutInput extends TieList {
  /** Group of each node; groups stand apart. `null` = all are one. */
  readonly groups?: ArrayLike<number> | null;
  /** x and y of each node in turn, in units of the layout; `NaN` where a node has no place yet. */
  readonly pinned?: ArrayLike<number> | null;
  /** Width of the picture as a multiple of its height. */
  readonly ratio?: number;
  readonly seed?: number;
}

/** x and y of each node in turn, as they lie in `LayoutInput.pinned` and in what a layout returns. */
export type Positions = Float64Array;

/** Width of a layout in its own units; the height follows from the ratio. */
export const layoutWidth = 1000;
export const usualRatio = 11 / 6;
export const usualSeed = 1;

/** Length of a tie while a piece is being laid out, before it is scaled to the picture. */
export const tieLength = 30;

/** Room around a piece that no other comes into, in the same unit. */
export const roomBetween = 11;

/** Rounds of the simulation: 300 up to 500 nodes, beyond that fewer, with the root of their number. */
export function roundsFor(nodes: number): number {
  return Math.round(300 * Math.sqrt(500 / Math.max(500, nodes)));
}
