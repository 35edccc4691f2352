import {
  kaplanMeier,
  medianSurvival,
  type SurvivalStep,
} from '../../../measures/growth/survival/kaplanMeier';
import { logRank, type LogRank } from '../../../measures/growth/survival/logRank';
import {
  membershipDurations,
  type MembershipDurations,
} from '../../../measures/growth/survival/membershipDurations';
import type { CountryGroup } from '../../../model/country';
import type { Day } from '../../../model/spell';
import type { AlliancesState } from '../../state/alliancesState';
import { mostColours } from '../alliancesModel';
import type { ChosenAlliance } from '../chosenAlliance';
import { filterCountries, filteredMembers } from '../memberFilter';

/** Exits that a test between alliances needs in all. */
export const leastExits = 5;

interface Followed extends ChosenAlliance, MembershipDurations {}

export interface RetentionCurve extends Followed {
  readonly steps: readonly SurvivalStep[];
  readonly median: number | null;
}

export interface RetentionModel {
  /** Alliances with a dated membership, those with most where not all can be told apart, in the order chosen. */
  readonly curves: readonly RetentionCurve[];
  /** Alliances with dated memberships for which there is no colour left. */
  readonly leftOut: readonly ChosenAlliance[];
  /** Alliances without a dated membership. */
  readonly without: readonly ChosenAlliance[];
  readonly dated: number;
  readonly undated: number;
  readonly exits: number;
  /** Exits among the memberships without a joining date. */
  readonly undatedExits: number;
  /** `null` where too few left for a test, or none while two alliances could be compared. */
  readonly test: LogRank | null;
  /** Longest time under observation, in years. */
  readonly longest: number;
}

const total = <T>(items: readonly T[], of: (item: T) => number) =>
  items.reduce((sum, item) => sum + of(item), 0);

/** Alliances keep their colour where they have one; the others take those that are free. */
function withColours<T extends ChosenAlliance>(alliances: readonly T[]): T[] {
  const taken = new Set(alliances.map(({ slot }) => slot));
  const free = Array.from({ length: mostColours }, (_, slot) => slot).filter((slot) => !taken.has(slot));
  return alliances.map((one) => ({
    ...one,
    slot: one.slot < mostColours ? one.slot : (free.shift() ?? one.slot),
  }));
}

/** How long members stay: dated memberships of each alliance, followed to the closing date. */
export function retentionModel(
  alliances: readonly ChosenAlliance[],
  groups: readonly CountryGroup[],
  state: AlliancesState,
  closingDay: Day,
): RetentionModel {
  const filter = filterCountries(groups, state, closingDay);
  const all = alliances.map(({ history, slot }): Followed => {
    const members = state.evidence === 'reported' ? [] : filteredMembers(history.members, state, filter);
    return { history, slot, ...membershipDurations({ ...history, members }, closingDay) };
  });
  const dated = all.filter(({ durations }) => durations.length > 0);
  const most = new Set(
    [...dated].sort((a, b) => b.durations.length - a.durations.length).slice(0, mostColours),
  );
  const without = all.filter(({ durations }) => durations.length === 0);
  const curves = withColours(dated.filter((one) => most.has(one))).map((one): RetentionCurve => {
    const steps = kaplanMeier(one.durations, state.interval);
    return { ...one, steps, median: medianSurvival(steps) };
  });
  const exits = total(curves, ({ durations }) => durations.filter(({ isEvent }) => isEvent).length);
  const counted = [...curves, ...without];
  return {
    curves,
    leftOut: dated.filter((one) => !most.has(one)),
    without,
    dated: total(curves, ({ durations }) => durations.length),
    undated: total(counted, ({ undated }) => undated),
    exits,
    undatedExits: total(counted, ({ undatedExits }) => undatedExits),
    test:
      exits < leastExits
        ? null
        : logRank(new Map(curves.map(({ history, durations }) => [history.id, durations]))),
    longest: Math.max(0, ...curves.map(({ steps }) => steps.at(-1)?.time ?? 0)),
  };
}
