import type { Palette } from '../../theme/palette';
import type { LineMark, MarkName, RectMark, TextMark } from '../scene';

export interface AuditBlock extends MarkName {
  readonly title: string;
  readonly text: string;
  /** Numbers, with a small bar for a share of 0..1. */
  readonly facts: readonly { readonly name: string; readonly value: string; readonly share?: number }[];
  /** `null` = cannot be told. */
  readonly checks: readonly { readonly isPassed: boolean | null; readonly text: string }[];
}

export interface AuditInput {
  readonly width: number;
  /** Height that must not be passed; `null` = as high as it is. */
  readonly height: number | null;
  readonly palette: Palette;
  readonly textSize: number;
  readonly blocks: readonly AuditBlock[];
  /** What is said in place of `n` blocks without room. */
  readonly more: (n: number) => string;
}

export interface AuditScene {
  readonly width: number;
  readonly height: number;
  readonly rules: readonly LineMark[];
  readonly bars: readonly RectMark[];
  readonly texts: readonly TextMark[];
  readonly areas: readonly (MarkName & {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  })[];
  readonly ink: string;
}
