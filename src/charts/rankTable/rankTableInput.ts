import type { Palette } from '../../theme/palette';
import type { MarkName } from '../scene';

/** A cell with a place, or with a dash where one could be; a column without a cell stays empty. */
export interface RankTableCell extends MarkName {
  /** Position in `columns`. */
  readonly column: number;
  readonly text: string;
  /** `strong` for the place spoken of, `weak` for earlier ones and for what is not on record. */
  readonly tone: 'strong' | 'usual' | 'weak';
}

export interface RankTableRow {
  readonly id: string;
  readonly name: string;
  /** Language of the name where it is not that of the figure. */
  readonly language?: string;
  readonly cells: readonly RankTableCell[];
  /** What changed, at the end of the row; `null` = nothing to say. */
  readonly change: { readonly text: string; readonly tone: 'better' | 'worse' | 'same' } | null;
}

export interface RankTableInput {
  readonly width: number;
  /** Height to fill, as far as rows can be set apart; `null` = the natural height. */
  readonly height: number | null;
  readonly palette: Palette;
  readonly textSize: number;
  readonly rowHead: string;
  readonly columns: readonly string[];
  /** Head of the changes; `null` = a table without them. */
  readonly changeHead: string | null;
  readonly rows: readonly RankTableRow[];
}
