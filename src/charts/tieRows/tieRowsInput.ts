import type { Palette } from '../../theme/palette';
import type { MarkName } from '../scene';

export interface TieRow extends MarkName {
  readonly first: string;
  readonly second: string;
  readonly weight: number;
  /** The weight as it stands behind its bar. */
  readonly value: string;
  /** What it consists of, and since when. */
  readonly detail: string;
  /** No record dates it: a ring instead of a dot. */
  readonly isOpen: boolean;
}

export interface TieRowsInput {
  readonly width: number;
  /** Height that must not be passed; `null` = as high as it is. */
  readonly height: number | null;
  readonly palette: Palette;
  readonly textSize: number;
  readonly rows: readonly TieRow[];
  /** Ties that there are, shown here or not. */
  readonly all: number;
  /** What is said in place of `n` ties without room. */
  readonly more: (n: number) => string;
  /** What a dot, a ring and the length of a bar mean; `null` = none is drawn. */
  readonly legend: { readonly dot: string | null; readonly ring: string | null; readonly bar: string };
}

export interface TieDot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly isOpen: boolean;
}
