import type { AllianceHistory, Qualifier, ReportedSize } from '../../model/alliance';
import type { Day } from '../../model/spell';
import { midDay, reportedSizes, type ReportedMeasure } from './rates';

export type ChangeVerdict = 'grew' | 'shrank' | 'same' | 'cannot tell';

export interface ReportedChange {
  readonly first: ReportedSize;
  /** The largest report before the last; the later one of equals. */
  readonly peak: ReportedSize;
  /** The latest report that decides against the largest before it, or the latest where none does. */
  readonly last: ReportedSize;
  /** Last report against the largest before it. */
  readonly verdict: ChangeVerdict;
}

/** How far from the printed number a size can lie, as factors of it: "at least" says nothing of the most. */
const leeway: Readonly<Record<Qualifier, readonly [number, number]>> = {
  exact: [1, 1],
  derived: [1, 1],
  'at least': [1, Infinity],
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

/** Reports whose dates cannot be those of a given one: certainly before it. */
const before = (sizes: readonly ReportedSize[], { bounds }: ReportedSize) =>
  sizes.filter((size) => (size.bounds.high ?? Infinity) < (bounds.low ?? -Infinity));

const largest = (sizes: readonly ReportedSize[]) =>
  sizes.reduce((most, size) => (size.value >= most.value ? size : most));

/**
 * First, largest earlier and last reported size up to a day, and whether the last is more or fewer than
 * the largest before it. An alliance that grew and then fell has shrunk. Where the last report is too
 * vague to tell, an earlier one that does not yet recover the largest decides.
 * @returns `null` with reports of fewer than two dates
 */
export function reportedChange(
  history: AllianceHistory,
  measure: ReportedMeasure,
  from: Day,
  until: Day,
): ReportedChange | null {
  const sizes = reportedSizes(history, measure, until).filter((size) => midDay(size) >= from);
  const [first] = sizes;
  const dated = sizes.flatMap((last): ReportedChange[] => {
    const earlier = before(sizes, last);
    if (first === undefined || earlier.length === 0) return [];
    const peak = largest(earlier);
    return [{ first, peak, last, verdict: compareSizes(peak, last) }];
  });
  const latest = dated.at(-1);
  if (latest === undefined) return null;
  return dated.findLast(({ verdict, peak }) => verdict !== 'cannot tell' && peak === latest.peak) ?? latest;
}
