import type { Palette } from '../../theme/palette';
import type { MarkName } from '../scene';

/** The share that lasts from a time on; bounds are `null` where they are not defined. */
export interface SurvivalPoint {
  readonly time: number;
  readonly survival: number;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Whether something was cut off here while it lasted. */
  readonly isCensored: boolean;
  /** The mark of the point, where it is one. */
  readonly mark: MarkName | null;
}

export interface SurvivalCurve {
  readonly key: string;
  readonly slot: number;
  readonly name: string;
  /** Short form of the name for the end of the curve. */
  readonly shortName: string;
  /** A form of the name with what is said of the curve. */
  readonly label: (name: string) => string;
  /** Steps in the order of time; before the first all last. */
  readonly points: readonly SurvivalPoint[];
  /** Number under observation at each tick. */
  readonly atRisk: readonly number[];
}

export interface SurvivalInput {
  readonly width: number;
  /** Height to fill; `null` = the natural one. */
  readonly height: number | null;
  readonly palette: Palette;
  readonly textSize: number;
  readonly isNarrow: boolean;
  readonly curves: readonly SurvivalCurve[];
  readonly longest: number;
  readonly ticks: readonly number[];
  readonly axisTitle: string;
  readonly unit: string;
  readonly atRiskTitle: string;
  readonly formatTime: (time: number) => string;
  readonly formatShare: (share: number) => string;
  readonly formatCount: (n: number) => string;
}

export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
