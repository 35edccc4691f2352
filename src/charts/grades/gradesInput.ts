import type { Palette } from '../../theme/palette';
import type { MarkName, RectMark, TextMark } from '../scene';

export interface GradeColumn {
  readonly id: string;
  /** Its number in the list of names. */
  readonly number: string;
  readonly name: string;
  /** Pillar that it stands under. */
  readonly group: string;
  readonly isSorted: boolean;
}

export interface GradeCell extends MarkName {
  readonly column: string;
  /** Place of its shade, 0 = best of five; `null` = without one. */
  readonly shade: number | null;
  readonly text: string;
  /** A reported figure: open. */
  readonly isOpen: boolean;
}

export interface GradeRow {
  readonly key: string;
  readonly name: string;
  readonly language: string;
  readonly isChosen: boolean;
  readonly cells: readonly GradeCell[];
}

export interface GradesInput {
  readonly width: number;
  /** Height that must not be passed; `null` = as high as it is. */
  readonly height: number | null;
  readonly palette: Palette;
  readonly textSize: number;
  readonly isNarrow: boolean;
  readonly columns: readonly GradeColumn[];
  /** The same columns, those of the pillar that is asked for first: what is drawn where all have no room. */
  readonly pillarsFirst: readonly GradeColumn[];
  readonly rows: readonly GradeRow[];
  /** What stands under the rows; `null` where rows and columns are all. */
  readonly more: (rows: number, columns: readonly GradeColumn[]) => readonly string[];
}

export interface GradesScene {
  readonly width: number;
  readonly height: number;
  readonly grounds: readonly RectMark[];
  readonly cells: readonly (RectMark & MarkName)[];
  readonly texts: readonly TextMark[];
  /** Names of columns, read upwards from where they begin. */
  readonly upright: readonly TextMark[];
  readonly ink: string;
}
