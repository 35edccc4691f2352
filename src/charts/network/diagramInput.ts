import type { Palette } from '../../theme/palette';
import type { MarkName } from '../scene';

export interface DiagramNode extends MarkName {
  /** Position in the units of the layout. */
  readonly x: number;
  readonly y: number;
  readonly name: string;
  /** Language of a name that is not in the language of the figure. */
  readonly language?: string;
  /** Measure that the area shows; `null` where it is not defined. */
  readonly value: number | null;
  /** Colour and shape: 0 is the first group; `null` = in none of those that have a colour. */
  readonly group: number | null;
  /** An alliance, conference or agreement beside the bodies that are tied with it. */
  readonly isSecondMode: boolean;
}

export interface DiagramTie extends MarkName {
  /** Nodes by their position in the list. */
  readonly source: number;
  readonly target: number;
  readonly weight: number;
  /** Joins two groups. */
  readonly isBetween: boolean;
  /** No record of it is dated: a source says that it exists. */
  readonly isReportedOnly: boolean;
}

export interface DiagramInput {
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  readonly textSize: number;
  readonly nodes: readonly DiagramNode[];
  readonly ties: readonly DiagramTie[];
  /** Box of the layout that fills the drawing, so that a filter does not move what it leaves. */
  readonly extent: readonly [left: number, top: number, right: number, bottom: number];
  /** Part of the drawing that is looked at: shift in px and enlargement; `null` = all of it. */
  readonly view: DiagramView | null;
  /** Nodes that are emphasised, such as those along a path or a selection, by key; the others are faint. */
  readonly emphasised: ReadonlySet<string> | null;
  readonly emphasisedTies: ReadonlySet<string> | null;
  /** Keys of the nodes with an outline, whose ties are drawn in ink. */
  readonly selected?: ReadonlySet<string>;
  /** Labels at most; those of the greatest value first. What is emphasised is labelled beyond that. */
  readonly mostLabels: number;
  /** Value of the largest mark, such as that of all dates; absent = the greatest of these nodes. */
  readonly largest?: number;
  /** What lies below the marks, such as countries, in px of the whole drawing. Positions of nodes and the extent are in px then too. */
  readonly background?: readonly BackgroundShape[];
}

export interface BackgroundShape {
  readonly path: string;
  readonly fill: string;
  readonly stroke: string;
}

export interface DiagramView {
  /** Middle of what is shown, as a share of width and height of the whole drawing. */
  readonly x: number;
  readonly y: number;
  /** 1 = all of it. */
  readonly zoom: number;
}
