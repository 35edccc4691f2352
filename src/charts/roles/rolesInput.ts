import type { Day } from '../../model/spell';
import type { Palette } from '../../theme/palette';
import type { MarkName } from '../scene';

/** A term between two days, each with what its published date leaves open; an open one has no end. */
export interface RoleBar extends MarkName {
  readonly kind: 'bar';
  /** Who holds it, from the fullest form to the shortest. */
  readonly texts: readonly string[];
  readonly possible: readonly [from: Day, to: Day];
  /** `null` where no day is certain. */
  readonly certain: readonly [from: Day, to: Day] | null;
  readonly isOpen: boolean;
}

/** A holder that a source names on a day, or on one of several days. */
export interface RolePoint extends MarkName {
  readonly kind: 'point';
  readonly texts: readonly string[];
  readonly on: readonly [from: Day, to: Day];
}

/** A holder of which no source says since when. */
export interface RoleUndated extends MarkName {
  readonly kind: 'undated';
  readonly texts: readonly string[];
  /** The days that it can have lasted; the first is infinite where nothing bounds it. */
  readonly possible: readonly [from: Day, to: Day];
}

export type RoleItem = RoleBar | RolePoint | RoleUndated;

export interface RoleRow {
  readonly name: string;
  readonly items: readonly RoleItem[];
}

export interface RoleGroup {
  readonly name: string;
  /** Language of a name that is not in the language of the figure. */
  readonly language?: string;
  readonly slot: number;
  readonly rows: readonly RoleRow[];
}

export interface RolesInput {
  readonly width: number;
  readonly palette: Palette;
  readonly textSize: number;
  readonly isNarrow: boolean;
  readonly groups: readonly RoleGroup[];
  readonly span: readonly [from: Day, to: Day];
  readonly ticks: readonly { readonly at: Day; readonly text: string }[];
  /** Height that there is; `null` = as much as the groups need. */
  readonly height: number | null;
  /** What is said in place of `n` groups without room. */
  readonly more: (n: number) => string;
}
