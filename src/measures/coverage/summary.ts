import { countryChanges, type ChangeState } from './change';
import type { CountryCoverage } from './countryStates';
import { breadth, effectiveCountries, gini, herfindahl, pielou, shannon, simpson } from './diversity';
import { topShare } from './lorenz';

/** Coverage of a target group on a day; measures that are not defined are `null`. */
export interface CoverageSummary {
  /** Countries of the group with at least one tie. */
  readonly breadth: number;
  /** Countries of the group, without the subject's own. */
  readonly groupSize: number;
  readonly share: number | null;
  readonly ties: number;
  readonly shannon: number | null;
  readonly evenness: number | null;
  readonly simpson: number | null;
  readonly concentration: number | null;
  readonly gini: number | null;
  readonly effectiveCountries: number | null;
  /** Share of the ties that the five countries with most ties have. */
  readonly topFive: number | null;
}

export function coverageSummary(countries: readonly CountryCoverage[]): CoverageSummary {
  const inGroup = countries.filter(({ state }) => state !== 'outside' && state !== 'home');
  const counts = inGroup.map(({ ties }) => ties);
  const reached = breadth(counts);
  return {
    breadth: reached,
    groupSize: inGroup.length,
    share: inGroup.length === 0 ? null : reached / inGroup.length,
    ties: counts.reduce((sum, n) => sum + n, 0),
    shannon: shannon(counts),
    evenness: pielou(counts),
    simpson: simpson(counts),
    concentration: herfindahl(counts),
    gini: gini(counts),
    effectiveCountries: effectiveCountries(counts),
    topFive: topShare(counts),
  };
}

/**
 * What differs between two dates: countries of the group certainly reached on one of them, with no tie
 * on the other. A country whose ties may be older than their dates say is neither gained nor lost.
 */
export function reachedOnlyOnce(
  before: readonly CountryCoverage[],
  after: readonly CountryCoverage[],
): { gained: string[]; lost: string[] } {
  const changes = countryChanges(before, after);
  const idsOf = (wanted: ChangeState) =>
    changes.filter(({ state }) => state === wanted).map(({ countryId }) => countryId);
  return { gained: idsOf('new'), lost: idsOf('lost') };
}
