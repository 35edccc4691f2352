import type { Palette } from '../../theme/palette';
import type { MarkName } from '../scene';

/** A node at the head of a row or of a column. */
export interface MatrixLine {
  readonly name: string;
  /** Language of a name that is not in the language of the figure. */
  readonly language?: string;
  /** Is among the chosen. */
  readonly isStrong?: boolean;
}

/** Neighbouring rows or columns of one group. */
export interface MatrixBand {
  readonly name: string;
  /** Number of nodes as it stands behind the name. */
  readonly count: string;
  /** Colour and marker; `null` where it has none of its own. */
  readonly slot: number | null;
  readonly from: number;
  /** One after the last. */
  readonly to: number;
}

export interface MatrixSide {
  readonly lines: readonly MatrixLine[];
  readonly bands: readonly MatrixBand[];
}

export interface TieCell extends MarkName {
  readonly row: number;
  readonly column: number;
  /** Fill, or stroke of an open one, by its position in `fills`. */
  readonly shade: number;
  /** No record dates the tie. */
  readonly isOpen: boolean;
  /** Whether it can be pointed at. */
  readonly isMark: boolean;
  readonly text: string;
}

export interface NetworkMatrixInput {
  readonly width: number;
  /** Height that must not be passed; `null` = as high as it is. */
  readonly height: number | null;
  readonly palette: Palette;
  readonly textSize: number;
  /** Size in px down to which names of rows may shrink. */
  readonly leastText: number;
  readonly isNarrow: boolean;
  readonly rows: MatrixSide;
  /** `null` = the same as the rows, in the same order. */
  readonly columns: MatrixSide | null;
  /** Groups on the diagonal that are framed: first row, and the one after the last. */
  readonly frames: readonly (readonly [from: number, to: number])[];
  readonly cells: readonly TieCell[];
  readonly fills: readonly string[];
}
