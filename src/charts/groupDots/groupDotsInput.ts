import type { Palette } from '../../theme/palette';
import type { LineMark, MarkName, RectMark, TextMark } from '../scene';

export interface GroupDot extends MarkName {
  readonly value: number;
  readonly isChosen: boolean;
}

export interface DotGroup {
  readonly name: string;
  /** Number of units, in words. */
  readonly n: string;
  readonly dots: readonly GroupDot[];
  /** `null` = too few units for one. */
  readonly median: number | null;
  readonly quartiles: readonly [low: number, high: number] | null;
  /** Words at the end of the row. */
  readonly end: string;
}

export interface GroupDotsInput {
  readonly width: number;
  /** Height that must not be passed; `null` = as high as it is. */
  readonly height: number | null;
  readonly palette: Palette;
  readonly textSize: number;
  readonly isNarrow: boolean;
  /** Groups that are in the table alone. */
  readonly hidden: number;
  readonly groups: readonly DotGroup[];
  readonly axisTitle: string;
  readonly endTitle: string;
  readonly formatTick: (value: number) => string;
  readonly legend: { readonly median: string; readonly quartiles: string };
  readonly more: (shown: number, of: number) => string;
}

export interface GroupDotsScene {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly LineMark[];
  readonly boxes: readonly RectMark[];
  readonly medians: readonly LineMark[];
  readonly texts: readonly TextMark[];
  readonly dots: readonly (MarkName & {
    readonly x: number;
    readonly y: number;
    readonly isChosen: boolean;
  })[];
  readonly radius: number;
  readonly colour: string;
  readonly ink: string;
  readonly surface: string;
}
