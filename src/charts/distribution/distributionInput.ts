import type { Palette } from '../../theme/palette';
import type { LineMark, MarkName, TextMark } from '../scene';

export interface DistributionDot extends MarkName {
  readonly value: number;
  readonly name: string;
  readonly language?: string;
  /** Reported, or filled in. */
  readonly isOpen: boolean;
  readonly isChosen: boolean;
  /** Value after the treatment of outliers; `null` = unchanged. */
  readonly to: number | null;
}

export interface DistributionInput {
  readonly width: number;
  /** Height to fill; `null` = the natural height. */
  readonly height: number | null;
  readonly palette: Palette;
  readonly textSize: number;
  readonly isNarrow: boolean;
  readonly dots: readonly DistributionDot[];
  readonly median: number;
  readonly medianText: string;
  readonly isLog: boolean;
  readonly axisTitle: string;
  readonly format: (value: number) => string;
}

export interface DistributionScene {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly LineMark[];
  readonly texts: readonly TextMark[];
  readonly dots: readonly (MarkName & {
    readonly x: number;
    readonly y: number;
    readonly isOpen: boolean;
    readonly isChosen: boolean;
  })[];
  /** From where a value was to where it was moved. */
  readonly moves: readonly LineMark[];
  readonly radius: number;
  readonly colour: string;
  readonly ink: string;
  readonly surface: string;
}
