import type { AllianceHistory, MemberSpell, ReportedSize } from '../../model/alliance';
import type { CountryGroup } from '../../model/country';
import type { Day } from '../../model/spell';
import { groupMembersAt } from '../../measures/coverage/countryStates';
import { ageAt, observedAge } from '../../measures/growth/aligned';
import { memberSeries, namedAt, type StepPoint } from '../../measures/growth/memberSeries';
import { midDay, reportedGrowth, reportedSizes, type ReportedGrowth } from '../../measures/growth/rates';
import { firstDayOf, lastDayOf, yearOf } from '../days';
import { yearsOf, type AlliancesState } from '../state/viewStates';

export interface AlliancesData {
  readonly histories: readonly AllianceHistory[];
  readonly groups: readonly CountryGroup[];
  readonly closingDay: Day;
}

/** One alliance as the page compares it: counts before any scale is applied. */
export interface AllianceLine {
  readonly history: AllianceHistory;
  readonly slot: number;
  readonly steps: readonly StepPoint[];
  readonly reported: readonly ReportedSize[];
  readonly age: number | null;
}

export interface AllianceRow {
  readonly history: AllianceHistory;
  readonly slot: number;
  readonly lastMembers: ReportedSize | null;
  readonly lastCountries: ReportedSize | null;
  readonly named: number;
  /** Named on the date of the last report, and now. */
  readonly namedThen: number | null;
  readonly namedCountries: number;
  readonly growth: ReportedGrowth | null;
}

export interface AlliancesModel {
  /** Whether a filter leaves out members, so that named and reported cannot be compared. */
  readonly isFiltered: boolean;
  readonly lines: readonly AllianceLine[];
  readonly rows: readonly AllianceRow[];
  readonly span: readonly [Day, Day];
  readonly closingDay: Day;
}

export const mostAlliances = 8;
const usualAlliances = ['zgcta', 'ilstc-tta', 'silks', 'coc', 'asean-isis'];

/** The alliances that are compared unless others are chosen: those of the reference texts, else the best documented. */
export function usualChoice(histories: readonly AllianceHistory[]): string[] {
  const known = usualAlliances.filter((id) => histories.some((history) => history.id === id));
  if (known.length > 0) return known;
  return [...histories]
    .sort((a, b) => b.sizes.length + b.members.length - a.sizes.length - a.members.length)
    .slice(0, 5)
    .map(({ id }) => id);
}

/** Members that the filters leave: of a think-tank type, and seated in the countries of a group. */
function filtered(
  members: readonly MemberSpell[],
  state: AlliancesState,
  group: ReadonlySet<string> | null,
): MemberSpell[] {
  return members.filter(
    ({ type, countryId }) =>
      (state.type === 'all' || type === state.type) &&
      (group === null || (countryId !== null && group.has(countryId))),
  );
}

export function alliancesModel(data: AlliancesData, state: AlliancesState): AlliancesModel {
  const { closingDay } = data;
  const ids = state.alliances.length === 0 ? usualChoice(data.histories) : state.alliances;
  const group = data.groups.find(({ id }) => id === state.countries);
  const groupMembers = group === undefined ? null : new Set(groupMembersAt(group, closingDay));
  const isFiltered = groupMembers !== null || state.type !== 'all';
  const chosen = ids.slice(0, mostAlliances).flatMap((id) => {
    const history = data.histories.find((candidate) => candidate.id === id);
    return history === undefined
      ? []
      : [{ ...history, members: filtered(history.members, state, groupMembers) }];
  });
  const years = yearsOf(state.period);
  const starts = chosen.flatMap(({ founded, sizes, members }) =>
    [
      founded.low,
      ...sizes.map(({ bounds }) => bounds.low),
      ...members.map(({ startHigh }) => startHigh),
    ].filter((day): day is Day => day !== null),
  );
  const span: readonly [Day, Day] =
    years === null
      ? [firstDayOf(yearOf(Math.min(closingDay - 365, ...starts))), closingDay]
      : [firstDayOf(years.from), Math.min(lastDayOf(years.to), closingDay)];
  const showsReported = state.evidence !== 'evidenced' && !isFiltered;
  const showsNamed = state.evidence !== 'reported';
  const lines = chosen.map((history, slot): AllianceLine => ({
    history,
    slot,
    steps: showsNamed ? memberSeries(history, state.measure, span[1]) : [],
    reported: showsReported
      ? reportedSizes(history, state.measure, span[1]).filter((size) => midDay(size) >= span[0])
      : [],
    age: observedAge(history, closingDay),
  }));
  const rows = chosen.map((history, slot): AllianceRow => {
    const lastMembers = reportedSizes(history, 'members', span[1]).at(-1) ?? null;
    const lastDay = Math.min(lastMembers?.bounds.high ?? span[1], span[1]);
    return {
      history,
      slot,
      lastMembers,
      lastCountries: reportedSizes(history, 'countries', span[1]).at(-1) ?? null,
      named: namedAt(history.members, 'members', span[1]).low,
      namedThen: lastMembers === null ? null : namedAt(history.members, 'members', lastDay).low,
      namedCountries: namedAt(history.members, 'countries', span[1]).low,
      growth: reportedGrowth(history, 'members', span[0], span[1]),
    };
  });
  return { lines, rows, span, closingDay, isFiltered };
}

/** Age in years of a line at a day; `null` without a founding date. */
export function lineAge(line: AllianceLine, day: Day): number | null {
  return ageAt(line.history, day);
}
