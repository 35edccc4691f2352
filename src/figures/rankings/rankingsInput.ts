import type { RankIntervals } from '../../measures/index/rankIntervals';
import type { Country, CountryGroup } from '../../model/country';
import type { FigureSpec } from '../../model/figureSpec';
import type { Text } from '../../text/text';
import type { PackageInfo } from '../figure';
import type { RankingsState } from '../state/rankingsState';
import type { IndexModel } from './indexModel';

/** What every figure of an index is made from. */
export interface RankingsInput {
  readonly spec: FigureSpec;
  readonly model: IndexModel;
  readonly state: RankingsState;
  /** Intervals of the ranks; `null` until they are calculated. */
  readonly intervals: RankIntervals | null;
  /** Rows in the order they had when a slider was taken, while it is dragged; `null` = by rank. */
  readonly order: readonly number[] | null;
  /** Ranks by the index as it is defined, by id of the unit; `null` where nothing else was chosen. */
  readonly definedRanks: ReadonlyMap<string, number> | null;
  readonly countries: readonly Country[];
  readonly groups: readonly CountryGroup[];
  readonly text: Text;
  readonly info: PackageInfo;
}
