import type { AllianceHistory } from '../../model/alliance';
import type { Day } from '../../model/spell';
import { memberships, type Membership } from './memberships';
import { yearEnds } from './yearEnds';
import { yearOf, yearsOf } from './years';

/** Who came and went in a calendar year: certainly, and possibly, given the precision of the dates. */
export interface YearFlows {
  readonly year: number;
  /** Named members at the end of the year before. */
  readonly startLow: number;
  readonly startHigh: number;
  readonly joins: number;
  readonly joinsHigh: number;
  readonly leaves: number;
  readonly leavesHigh: number;
  /** joins - leaves, of those that certainly fall into the year. */
  readonly net: number;
  /** leaves / startLow; `null` where nobody certainly belonged at the start. */
  readonly churn: number | null;
}

interface Bounds {
  readonly low: Day;
  readonly high: Day;
}

/**
 * Joins, leaves and churn of the named members by calendar year, from the founding to the closing day or
 * the end of the alliance. A join or leave certainly falls into a year if its first and its last possible
 * day do (a date to the year does), possibly if any possible day does. Another role of a member is no join.
 * At the end of the alliance nobody leaves. What happens after the closing day is not counted.
 */
export function yearlyFlows(history: AllianceHistory, closing: Day): YearFlows[] {
  const years = yearsOf(history, closing);
  const spans = memberships(history);
  const joins = perYear(spans.map(joining), years, closing);
  const leaves = perYear(spans.flatMap(leaving), years, closing);
  const starts = yearEnds(
    history,
    years.map((year) => year - 1),
    closing,
  );
  return years.map((year, i) => {
    const [joined, left] = [joins[i] ?? none, leaves[i] ?? none];
    const startLow = starts[i]?.membersLow ?? 0;
    return {
      year,
      startLow,
      startHigh: starts[i]?.membersHigh ?? 0,
      joins: joined.certain,
      joinsHigh: joined.possible,
      leaves: left.certain,
      leavesHigh: left.possible,
      net: joined.certain - left.certain,
      churn: startLow > 0 ? left.certain / startLow : null,
    };
  });
}

const none = { certain: 0, possible: 0 };

const joining = ({ startLow, startHigh }: Membership): Bounds => ({ low: startLow, high: startHigh });

const leaving = ({ endLow, endHigh, endsWithAlliance }: Membership): Bounds[] =>
  endsWithAlliance ? [] : [{ low: endLow, high: endHigh }];

/** How many certainly, and possibly, fall into each of some successive years. */
function perYear(spans: readonly Bounds[], years: readonly number[], closing: Day) {
  const counts = years.map(() => ({ certain: 0, possible: 0 }));
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  for (const { low, high } of spans) {
    if (low > closing || high === -Infinity) continue;
    const from = low === -Infinity ? first : yearOf(low);
    const to = high > closing ? last : yearOf(high);
    const isCertain = Number.isFinite(low) && Number.isFinite(high) && yearOf(high) === from;
    for (let year = Math.max(from, first); year <= Math.min(to, last); year += 1) {
      const count = counts[year - first];
      if (count === undefined) continue;
      count.possible += 1;
      if (isCertain) count.certain += 1;
    }
  }
  return counts;
}
