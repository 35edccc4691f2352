import type { Palette } from '../../theme/palette';
import type { MarkName } from '../scene';

/** The rank of a unit in one edition. `label` is what a screen reader says of it. */
export interface BumpPoint extends MarkName {
  /** Position in `editions`. */
  readonly edition: number;
  /** 1 is best; ties share a rank. */
  readonly rank: number;
  /** The 5th and the 95th percentile of the rank; `null` where there is no uncertainty analysis. */
  readonly interval: readonly [low: number, high: number] | null;
  /** Drawn open: of this rank less is certain than of the others. */
  readonly isOpen: boolean;
}

/** A unit through the editions. An edition without a point leaves the line open. */
export interface BumpLine {
  readonly id: string;
  readonly name: string;
  /** Language of the name where it is not that of the figure. */
  readonly language?: string;
  /** Colour, by its position in the palette; `null` = a line of the background. */
  readonly slot: number | null;
  /** Words before the name at the end of the line: the last rank. */
  readonly rank: string;
  /** Words after the name: when the line ended, if before the last edition; empty otherwise. */
  readonly until: string;
  /** In the order of the editions, one an edition at most. */
  readonly points: readonly BumpPoint[];
}

/** A change of method, after which a rank does not continue the one before. */
export interface BumpBreak {
  /** Position in `editions` of the first edition by the new method. */
  readonly before: number;
  /** What changed, in a few words. */
  readonly reason: string;
}

export interface BumpInput {
  readonly width: number;
  /** Height to fill; `null` = the natural height. */
  readonly height: number | null;
  readonly palette: Palette;
  readonly textSize: number;
  readonly isNarrow: boolean;
  /** Names of the editions, evenly spaced whatever lies between them. */
  readonly editions: readonly string[];
  /** Lines in the order of the arrow keys; coloured ones are drawn above the others. */
  readonly lines: readonly BumpLine[];
  readonly breaks: readonly BumpBreak[];
  /** Positions of editions that may not follow the one before them directly: the line to them is dotted. */
  readonly loose?: readonly number[];
  readonly formatRank: (rank: number) => string;
}
