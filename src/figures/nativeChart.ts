import type { Day } from '../model/spell';

/** A series of a chart that an office program draws: its values in the order of the categories, `null` = no value. */
export interface NativeSeries {
  readonly name: string;
  /** Series of one group have one colour; each has its own where none is named. */
  readonly group?: string;
  readonly values: readonly (number | null)[];
  /** A line from value to value, one that keeps its value until the next, or open marks that no line joins. */
  readonly mark: 'line' | 'step' | 'points';
}

/** Lines over time. */
export interface NativeLines {
  readonly kind: 'line';
  readonly days: readonly Day[];
  readonly series: readonly NativeSeries[];
}

/** Bars by category, the first one at the top where they lie; stacked series add up. */
export interface NativeBars {
  readonly kind: 'bar' | 'stacked';
  readonly isLying: boolean;
  readonly categories: readonly string[];
  /** Open bars stand for what rests on reports alone. */
  readonly series: readonly (Omit<NativeSeries, 'mark'> & { readonly isOpen?: boolean })[];
}

/** Marks, or a line through them, over two numbers. */
export interface NativeScatter {
  readonly kind: 'scatter';
  readonly series: readonly {
    readonly name: string;
    readonly group?: string;
    readonly look: 'line' | 'points' | 'openPoints';
    readonly points: readonly { readonly x: number; readonly y: number; readonly name?: string }[];
  }[];
  readonly xFormat: string;
  /** Where both axes end, for shares. */
  readonly most?: number;
}

/**
 * A figure as a chart that an office program can draw and a reader can edit there: the same numbers, with
 * less on it than the drawing has. Figures that would say something else in such a form have none.
 */
export type NativeChart = (NativeLines | NativeBars | NativeScatter) & {
  /** Titles of the axes with their units; of the categories, and of the values. */
  readonly xTitle: string;
  readonly yTitle: string;
  /** Format of the values as spreadsheets write it: `0`, `0.0`, `0%`. */
  readonly format: string;
};
