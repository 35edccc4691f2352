import type { Palette } from '../../theme/palette';
import type { MarkName } from '../scene';

export interface UpsetSet extends MarkName {
  readonly name: string;
  /** Language of a name that is not in the language of the figure. */
  readonly language?: string;
  readonly size: number;
}

export interface UpsetColumn extends MarkName {
  /** Positions of the sets of the combination. */
  readonly sets: readonly number[];
  readonly size: number;
}

export interface UpsetInput {
  readonly width: number;
  /** Height to fill; `null` = the natural one. */
  readonly height: number | null;
  readonly palette: Palette;
  readonly textSize: number;
  readonly isNarrow: boolean;
  readonly sets: readonly UpsetSet[];
  /** In the order of the drawing; where not all have room, single sets leave first. */
  readonly columns: readonly UpsetColumn[];
  readonly formatCount: (n: number) => string;
  /** What is said of the columns without room. */
  readonly more: (left: readonly UpsetColumn[]) => string;
}
