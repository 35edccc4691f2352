import type { Palette } from '../../theme/palette';
import type { LineMark, MarkName, RectMark, TextMark } from '../scene';

/** What one child of the root adds to a score; below 0 it is drawn to the left. */
export interface RankingPart extends MarkName {
  /** Place of its colour; the same in all rows. */
  readonly slot: number;
  /** `null` = not known. */
  readonly value: number | null;
  /** It rests on reported figures alone: an open bar. */
  readonly isOpen: boolean;
}

/** One ranked unit. */
export interface RankingRow extends MarkName {
  readonly rank: string;
  /** Change of the rank, such as `+2`; empty where there is none to show. */
  readonly change: string;
  readonly isLoss: boolean;
  readonly name: string;
  readonly language: string;
  readonly parts: readonly RankingPart[];
  readonly score: number;
  readonly scoreText: string;
  /** Rank and the ends of its interval; `null` while they are not known. */
  readonly interval: { readonly at: number; readonly low: number; readonly high: number } | null;
  /** Values that stand in for missing ones, or were treated, enter the score. */
  readonly isMarked: boolean;
  readonly isChosen: boolean;
  /** Rows of the ranking are left out before it. */
  readonly isApart: boolean;
}

export interface RankingInput {
  readonly width: number;
  /** Height that must not be passed; `null` = as high as it is. */
  readonly height: number | null;
  readonly palette: Palette;
  readonly textSize: number;
  /** A row takes two lines: its name above its bar and interval. */
  readonly isNarrow: boolean;
  readonly rows: readonly RankingRow[];
  /** First and last row of each run of rows that cannot be told apart. */
  readonly brackets: readonly (readonly [first: number, last: number])[];
  /** Names of the parts; none where the score is one bar. */
  readonly parts: readonly { readonly slot: number; readonly name: string }[];
  /** Name of the sign of a part that is not known; `null` where none is drawn. */
  readonly unknown: string | null;
  /** Names of the open bar and of the mark at a score; `null` where none is drawn. */
  readonly open: string | null;
  readonly marked: string | null;
  readonly scoreTitle: string;
  readonly rankTitle: string;
  readonly formatTick: (value: number) => string;
  readonly formatRank: (rank: number) => string;
  /** What stands under the rows; `null` where they are all. */
  readonly more: (shown: number) => string | null;
}

/** Where a row or a part can be pointed at. */
export interface RankingMark extends MarkName {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface RankingRowMark extends RankingMark {
  /** Width from `x` of what the keys and a screen reader find; all the row can be pointed at. */
  readonly headWidth: number;
}

export interface RankingStub {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly stroke: string;
}

export interface RankingScene {
  readonly width: number;
  readonly height: number;
  readonly grounds: readonly RectMark[];
  readonly lines: readonly LineMark[];
  readonly bars: readonly RectMark[];
  /** Dashed outlines: parts that are not known. */
  readonly stubs: readonly RankingStub[];
  readonly texts: readonly TextMark[];
  readonly dots: readonly { readonly x: number; readonly y: number; readonly radius: number }[];
  /** Open marks: values that stand in, or were treated. */
  readonly markers: readonly { readonly x: number; readonly y: number; readonly size: number }[];
  readonly rows: readonly RankingRowMark[];
  readonly parts: readonly RankingMark[];
  readonly ink: string;
  readonly surface: string;
}
