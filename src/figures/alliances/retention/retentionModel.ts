import {
  kaplanMeier,
  medianSurvival,
  type SurvivalStep,
} from '../../../measures/growth/survival/kaplanMeier';
import { logRank, type LogRank } from '../../../measures/growth/survival/logRank';
import {
  membershipDurations,
  type MemberDuration,
} from '../../../measures/growth/survival/membershipDurations';
import type { CountryGroup } from '../../../model/country';
import type { Day } from '../../../model/spell';
import type { AlliancesState } from '../../state/alliancesState';
import type { ChosenAlliance } from '../chosenAlliance';
import { filterCountries, filteredMembers } from '../memberFilter';

export interface RetentionCurve extends ChosenAlliance {
  readonly durations: readonly MemberDuration[];
  readonly steps: readonly SurvivalStep[];
  readonly median: number | null;
  readonly undated: number;
}

export interface RetentionModel {
  /** Alliances with at least one dated membership, in the order chosen. */
  readonly curves: readonly RetentionCurve[];
  readonly dated: number;
  readonly undated: number;
  readonly exits: number;
  readonly test: LogRank | null;
  /** Longest time under observation, in years. */
  readonly longest: number;
}

/** How long members stay: dated memberships of each alliance, followed to the closing date. */
export function retentionModel(
  alliances: readonly ChosenAlliance[],
  groups: readonly CountryGroup[],
  state: AlliancesState,
  closingDay: Day,
): RetentionModel {
  const filter = filterCountries(groups, state, closingDay);
  const all = alliances.map(({ history, slot }): RetentionCurve => {
    const members = state.evidence === 'reported' ? [] : filteredMembers(history.members, state, filter);
    const { durations, undated } = membershipDurations({ ...history, members }, closingDay);
    const steps = kaplanMeier(durations, state.interval);
    return { history, slot, durations, undated, steps, median: medianSurvival(steps) };
  });
  const curves = all.filter(({ durations }) => durations.length > 0);
  return {
    curves,
    dated: curves.reduce((sum, { durations }) => sum + durations.length, 0),
    undated: all.reduce((sum, { undated }) => sum + undated, 0),
    exits: curves.reduce((sum, { durations }) => sum + durations.filter(({ isEvent }) => isEvent).length, 0),
    test: logRank(new Map(curves.map(({ history, durations }) => [history.id, durations]))),
    longest: Math.max(0, ...curves.map(({ steps }) => steps.at(-1)?.time ?? 0)),
  };
}
