import type { Palette } from '../../theme/palette';
import type { LineMark, MarkName, RectMark, TextMark } from '../scene';

/** One value as its distance from a middle; `null` = not known. */
export interface DistanceRow extends MarkName {
  readonly name: string;
  readonly distance: number | null;
  /** Words at the end of the row. */
  readonly end: string;
  /** It stands above the rows that follow. */
  readonly isHead: boolean;
  /** Steps that the name is indented by. */
  readonly level: number;
  /** It rests on reported figures: an open bar. */
  readonly isOpen: boolean;
  /** It stands in for a missing value, or was pulled in as an outlier. */
  readonly isMarked: boolean;
}

export interface DistanceInput {
  readonly width: number;
  /** Height that must not be passed; `null` = as high as it is. */
  readonly height: number | null;
  readonly palette: Palette;
  readonly textSize: number;
  readonly rows: readonly DistanceRow[];
  readonly axisTitle: string;
  readonly formatTick: (value: number) => string;
  readonly more: (shown: number, of: number) => string;
}

export interface DistanceScene {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly LineMark[];
  readonly bars: readonly RectMark[];
  readonly texts: readonly TextMark[];
  readonly markers: readonly { readonly x: number; readonly y: number }[];
  readonly rows: readonly (MarkName & { readonly y: number; readonly height: number })[];
  readonly ink: string;
  readonly surface: string;
}
