import type { Palette } from '../../theme/palette';
import type { LineMark, MarkName, RectMark, TextMark } from '../scene';

export interface EffectBar {
  readonly value: number;
  /** Ends of its interval; `null` = none. */
  readonly between: readonly [low: number, high: number] | null;
  /** Position of its colour; `null` = the accent, `'rest'` = grey. */
  readonly slot: number | null | 'rest';
}

export interface EffectRow extends MarkName {
  readonly name: string;
  readonly language?: string;
  /** One below the other. */
  readonly bars: readonly EffectBar[];
  /** Words at the end of the row. */
  readonly end: string;
  /** How deep under the others it stands. */
  readonly depth: number;
}

export interface EffectsInput {
  readonly width: number;
  /** Height that must not be passed; `null` = as high as it is. */
  readonly height: number | null;
  readonly palette: Palette;
  readonly textSize: number;
  readonly isNarrow: boolean;
  readonly rows: readonly EffectRow[];
  readonly axisTitle: string;
  readonly endTitle: string;
  /** Largest value that the axis shows at least. */
  readonly atLeast: number;
  readonly formatTick: (value: number) => string;
  readonly legend: readonly { readonly text: string; readonly slot: EffectBar['slot'] }[];
  readonly more: (shown: number, of: number) => string;
}

export interface EffectsScene {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly LineMark[];
  readonly bars: readonly RectMark[];
  readonly whiskers: readonly LineMark[];
  readonly texts: readonly TextMark[];
  readonly rows: readonly (MarkName & { readonly y: number; readonly height: number })[];
  readonly ink: string;
}
