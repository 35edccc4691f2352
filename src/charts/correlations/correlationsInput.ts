import type { Palette } from '../../theme/palette';
import type { LineMark, MarkName, RectMark, TextMark } from '../scene';

export interface CorrelationLine {
  readonly name: string;
  readonly language?: string;
  /** Its lines and columns belong together; a rule divides blocks. */
  readonly block: number;
  readonly isBold: boolean;
}

export interface CorrelationCell extends MarkName {
  /** Positions in `lines`: `column` before `row`. */
  readonly row: number;
  readonly column: number;
  /** -1..1; `NaN` = not defined. */
  readonly r: number;
  readonly flag: 'redundant' | 'negative' | null;
  /** Of too few units to say much: written, but without a colour. */
  readonly isWeak: boolean;
}

export interface CorrelationsInput {
  readonly width: number;
  /** Height that must not be passed; `null` = as high as it is. */
  readonly height: number | null;
  readonly palette: Palette;
  readonly textSize: number;
  readonly lines: readonly CorrelationLine[];
  readonly cells: readonly CorrelationCell[];
  readonly format: (value: number, decimals: number) => string;
  readonly legend: {
    readonly low: string;
    readonly high: string;
    readonly redundant: string;
    readonly negative: string;
    readonly hundredths: string;
  };
}

export interface CorrelationsScene {
  readonly width: number;
  readonly height: number;
  readonly swatches: readonly RectMark[];
  readonly cells: readonly (RectMark & MarkName)[];
  readonly outlines: readonly RectMark[];
  readonly rules: readonly LineMark[];
  readonly texts: readonly TextMark[];
  readonly ink: string;
}
