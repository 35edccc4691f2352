import type { AllianceHistory, Qualifier, ReportedSize } from '../../model/alliance';
import type { Day } from '../../model/spell';
import { midDay, reportedSizes, type ReportedMeasure } from './rates';

export type ChangeVerdict = 'grew' | 'shrank' | 'same' | 'cannot tell';

export interface ReportedChange {
  readonly first: ReportedSize;
  /** The largest earlier report; the later one of equals. */
  readonly peak: ReportedSize;
  readonly last: ReportedSize;
  /** Last report against the largest earlier one. */
  readonly verdict: ChangeVerdict;
}

/** How far from the printed number a size that is not exact can lie, as factors of it. */
const leeway: Readonly<Record<Qualifier, readonly [number, number]>> = {
  exact: [1, 1],
  derived: [1, 1],
  // "More than 50" is said of 51 to 60, not of 90.
  'at least': [1, 1.2],
  about: [0.9, 1.1],
};

function range({ value, qualifier }: ReportedSize): readonly [number, number] {
  const [low, high] = leeway[qualifier ?? 'exact'];
  return [value * low, value * high];
}

/** Whether a later size is larger or smaller than an earlier one, as far as what was printed decides it. */
export function compareSizes(earlier: ReportedSize, later: ReportedSize): ChangeVerdict {
  const [earlierLow, earlierHigh] = range(earlier);
  const [laterLow, laterHigh] = range(later);
  if (laterLow > earlierHigh) return 'grew';
  if (laterHigh < earlierLow) return 'shrank';
  return earlierLow === earlierHigh && laterLow === laterHigh ? 'same' : 'cannot tell';
}

/**
 * First, largest earlier and last reported size up to a day, and whether the last is more or fewer than
 * the largest before it. An alliance that grew and then fell has shrunk.
 * @returns `null` with reports of fewer than two dates
 */
export function reportedChange(
  history: AllianceHistory,
  measure: ReportedMeasure,
  from: Day,
  until: Day,
): ReportedChange | null {
  const sizes = reportedSizes(history, measure, until).filter((size) => midDay(size) >= from);
  const last = sizes.at(-1);
  const earlier = last === undefined ? [] : sizes.filter((size) => midDay(size) < midDay(last));
  const [first] = earlier;
  if (first === undefined || last === undefined) return null;
  const peak = earlier.reduce((most, size) => (size.value >= most.value ? size : most));
  return { first, peak, last, verdict: compareSizes(peak, last) };
}
