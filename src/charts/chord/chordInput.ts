import type { Palette } from '../../theme/palette';
import type { MarkName } from '../scene';

export interface ChordGroup {
  /** Name with its number of ties. */
  readonly name: string;
  readonly colour: string;
}

export interface ChordFlow extends MarkName {
  /** Groups by their position; the same one twice for what stays within it. */
  readonly a: number;
  readonly b: number;
  readonly ties: number;
}

export interface ChordInput {
  readonly width: number;
  /** Height that must not be passed; `null` = as high as it is wide without its names. */
  readonly height: number | null;
  readonly palette: Palette;
  readonly textSize: number;
  /** In the order of the circle, clockwise from the top. */
  readonly groups: readonly ChordGroup[];
  readonly flows: readonly ChordFlow[];
}
