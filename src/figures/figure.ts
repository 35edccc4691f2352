import type { DrawingPart } from '../charts/drawing';
import type { FigureSpec } from '../model/figureSpec';
import type { Palette } from '../theme/palette';
import type { NativeChart } from './nativeChart';

export interface LayoutSize {
  readonly width: number;
  /** Height to fill where the figure can be of any height; `null` = its natural height. */
  readonly height: number | null;
  /** The height is all there is: the target does not grow. */
  readonly isBounded?: boolean;
  /** Width of a drawing that keeps its proportions, where it has to be narrower than the figure. */
  readonly drawingWidth?: number;
  readonly palette: Palette;
  /** Size of labels in px, at least the smallest text of the target. */
  readonly textSize: number;
  readonly isNarrow: boolean;
}

/** A cell of a figure's table. */
export type DataCell = string | number | null;

/** The table twin of a figure, which is also its CSV: codes, names, values, units, with nothing left out. */
export interface DataTable {
  readonly columns: readonly { readonly key: string; readonly title: string; readonly isNumeric: boolean }[];
  readonly rows: readonly (readonly DataCell[])[];
  /** Key of the entity that each row is about, `null` where it has no profile. */
  readonly rowEntities?: readonly (string | null)[];
}

/** A mark that can be pointed at, focused and opened. */
export interface Mark {
  readonly key: string;
  readonly title: string;
  /** Large line of the tooltip: value with unit. */
  readonly value: string;
  /** What changed, in a few words. */
  readonly change: string | null;
  readonly rows: readonly (readonly [name: string, value: string])[];
  readonly lines: readonly string[];
  readonly recordIds: readonly string[];
  /** Key of the entity that the mark stands for, where it has a profile. */
  readonly entity?: string;
}

export interface EvidenceShare {
  readonly text: string;
  /** Named as a share of reported, 0..1; `null` where nothing was reported. */
  readonly share: number | null;
}

/**
 * A figure: words, marks, data and a layout for any size. Pure: what it says depends on the spec and
 * the answers alone.
 */
export interface Figure {
  readonly spec: FigureSpec;
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  readonly boundaryNote: string | null;
  readonly source: string;
  readonly evidence: EvidenceShare | null;
  /** Closing date of the data in words. */
  readonly dataDate: string;
  /** What a screen reader hears of the whole figure. */
  readonly summary: string;
  /** Marks in the order of the arrow keys. */
  readonly markKeys: readonly string[];
  /** Marks by row, where ↓ and ↑ go from one row to the next; without it to the nearest mark. */
  readonly markRows?: readonly (readonly string[])[];
  mark(key: string): Mark | null;
  /** Records behind the whole figure. */
  readonly recordIds: readonly string[];
  readonly table: DataTable;
  /** Numbers beside the table that its file carries: what was reported, named, shared. */
  readonly totals?: readonly (readonly [name: string, value: string | number])[];
  layout(size: LayoutSize): readonly DrawingPart[];
  /** The same as a chart for office programs; `null` where they cannot draw it in this state. */
  native?(): NativeChart | null;
}

/** What a package says of itself, for the source line and the metadata of every file. */
export interface PackageInfo {
  readonly title: string;
  readonly version: string;
  readonly closingDay: number;
  /** SHA-256 of the package's files. */
  readonly dataHash: string;
}
