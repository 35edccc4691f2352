import type { Palette } from '../../theme/palette';
import type { MarkName } from '../scene';

/** A unit by its ranks in two rankings. */
export interface AgreementPoint extends MarkName {
  readonly name: string;
  readonly language?: string;
  readonly x: number;
  readonly y: number;
  readonly isChosen: boolean;
}

export interface AgreementInput {
  readonly width: number;
  /** Height that there is; `null` = as much as a square takes. */
  readonly height: number | null;
  readonly palette: Palette;
  readonly textSize: number;
  readonly points: readonly AgreementPoint[];
  readonly xTitle: string;
  readonly yTitle: string;
  /** Words at the line on which both ranks are the same. */
  readonly equal: string;
  readonly formatRank: (rank: number) => string;
}
