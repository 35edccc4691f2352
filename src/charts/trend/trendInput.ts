import type { Palette } from '../../theme/palette';
import type { MarkName } from '../scene';

export interface TrendPoint extends MarkName {
  readonly at: number;
  readonly value: number;
}

/** A series by year; a year without a point is a gap. */
export interface TrendLine {
  readonly id: string;
  readonly name: string;
  readonly language?: string;
  readonly slot: number;
  /** Its last value in words. */
  readonly end: string;
  readonly points: readonly TrendPoint[];
  /** An open mark beside the line: the same in the last year, counted otherwise; `null` = none. */
  readonly whole: (MarkName & { readonly value: number }) | null;
}

export interface TrendInput {
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  readonly textSize: number;
  readonly isNarrow: boolean;
  readonly years: readonly [first: number, last: number];
  readonly ticks: readonly number[];
  readonly lines: readonly TrendLine[];
  readonly unit: string;
  /** What lines and open marks stand for; `null` where there are only lines. */
  readonly legend: readonly [line: string, mark: string] | null;
  readonly formatValue: (value: number) => string;
  /** First year whose records are still being filled in; `null` = none. */
  readonly fillingFrom: number | null;
}
