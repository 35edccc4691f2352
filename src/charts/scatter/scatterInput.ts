import type { Palette } from '../../theme/palette';
import type { LineMark, MarkName, TextMark } from '../scene';

export interface ScatterPoint extends MarkName {
  readonly name: string;
  readonly language?: string;
  readonly x: number;
  readonly y: number;
  /** Colour and marker; `null` = of no group. */
  readonly slot: number | null;
  /** Drawn open: one of its values is reported or filled in. */
  readonly isOpen: boolean;
  readonly isChosen: boolean;
}

export interface ScatterAxis {
  readonly title: string;
  readonly isLog: boolean;
  readonly format: (value: number) => string;
}

export interface ScatterInput {
  readonly width: number;
  /** Height to fill; `null` = the natural height. */
  readonly height: number | null;
  readonly palette: Palette;
  readonly textSize: number;
  readonly isNarrow: boolean;
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
  /** In the order in which they are named while there is room. */
  readonly points: readonly ScatterPoint[];
  readonly legend: readonly { readonly name: string; readonly slot: number | null }[];
}

export interface PlacedMarker {
  readonly x: number;
  readonly y: number;
  readonly shape: string;
  readonly size: number;
  readonly colour: string;
  readonly isOpen: boolean;
}

export interface ScatterScene {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly LineMark[];
  readonly texts: readonly TextMark[];
  readonly legend: readonly PlacedMarker[];
  readonly points: readonly (PlacedMarker & MarkName & { readonly isChosen: boolean })[];
  readonly surface: string;
  readonly ink: string;
}
