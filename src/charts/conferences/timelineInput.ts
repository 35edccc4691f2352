import type { Palette } from '../../theme/palette';
import type { MarkName } from '../scene';

/** An edition at its place in time. */
export interface TimelineDot extends MarkName {
  readonly at: number;
  /** The days that its published date can mean. */
  readonly from: number;
  readonly to: number;
  /** By participants; without a number of them; without any said, as none are asked for; announced only. */
  readonly kind: 'sized' | 'unreported' | 'edition' | 'announced';
  /** Participants as reported, for the area of a sized dot. */
  readonly amount: number;
  readonly hasPartner: boolean;
  readonly place: string | null;
}

/** What lies between two editions: kept, kept by the numbers alone, or in part by the numbers. */
export interface TimelineLink {
  readonly from: number;
  readonly to: number;
  readonly kind: 'kept' | 'numbered' | 'uncertain';
}

export interface TimelineRow extends MarkName {
  readonly name: string;
  readonly language: string;
  /** With whom from another country; `null` = nobody on record. */
  readonly partners: string | null;
  readonly ends: readonly { readonly text: string; readonly isBroken: boolean }[];
  readonly dots: readonly TimelineDot[];
  readonly links: readonly TimelineLink[];
  /** Days of the middle of years without an edition, by the numbers. */
  readonly missed: readonly number[];
  /** Editions before the axis begins, in words; `null` = none. */
  readonly before: string | null;
}

export interface TimelineWords {
  readonly sizes: string;
  readonly unreported: string;
  readonly edition: string;
  readonly announced: string;
  readonly partner: string;
  readonly numbered: string;
  readonly uncertain: string;
  readonly missed: string;
  readonly open: string;
  readonly filling: string;
  /** Under the rows where not all series are drawn. */
  readonly more: (shown: number) => string;
}

export interface TimelineInput {
  readonly width: number;
  /** Height that must not be passed; rows that do not fit are left out. `null` = as high as it is. */
  readonly height: number | null;
  readonly palette: Palette;
  readonly textSize: number;
  readonly isNarrow: boolean;
  readonly domain: readonly [number, number];
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  /** First day that records still fill; `null` = none on the axis. */
  readonly fillingFrom: number | null;
  readonly rows: readonly TimelineRow[];
  /** Series that the filters leave, drawn or not. */
  readonly ofSeries: number;
  /** Participants of the largest dot. */
  readonly largest: number;
  readonly formatCount: (count: number) => string;
  readonly words: TimelineWords;
}
