import { memberSeries, namedAt, type Counting } from '../../measures/growth/memberSeries';
import { organisationType, type OrganisationTypeResult } from '../../measures/growth/organisationType';
import { reportedGrowth, reportedSizes, type ReportedGrowth } from '../../measures/growth/rates';
import { certainDays, stepAt } from '../../measures/growth/steps';
import { yearlyFlows, type YearFlows } from '../../measures/growth/yearlyFlows';
import type { AllianceHistory, MemberSpell, ReportedSize } from '../../model/alliance';
import type { Day } from '../../model/spell';
import { yearOf } from '../days';
import type { AlliancesState } from '../state/alliancesState';
import type { AllianceLine, AlliancesModel } from './alliancesModel';
import { filteredMembers } from './memberFilter';

/** One alliance in numbers, as known on a day. */
export interface AllianceRow {
  readonly history: AllianceHistory;
  readonly slot: number;
  readonly lastMembers: ReportedSize | null;
  readonly lastCountries: ReportedSize | null;
  /** Named on the day; `null` before the founding. */
  readonly named: number | null;
  /** Named on the date of the last report. */
  readonly namedThen: number | null;
  readonly namedCountries: number | null;
  readonly namedRegions: number | null;
  readonly growth: ReportedGrowth | null;
}

/** What takes a walk through all members: the last full year before a day, the type, and the course up to it. */
export interface AllianceCourse {
  readonly flows: YearFlows | null;
  readonly type: OrganisationTypeResult;
  /** Named at evenly spaced days of the span, `null` before the founding. */
  readonly course: readonly (number | null)[];
}

const coursePoints = 24;

export function allianceRow(
  { history, slot }: AllianceLine,
  model: AlliancesModel,
  state: AlliancesState,
  day: Day,
): AllianceRow {
  const members = filteredMembers(history.members, state, model.filter);
  const lastMembers = reportedSizes(history, 'members', day).at(-1) ?? null;
  const reportDay = Math.min(lastMembers?.bounds.high ?? day, day);
  const { regionOf } = model.counting;
  const isFounded = history.founded.low === null || history.founded.low <= day;
  const namedOn = (measure: Counting['measure']) =>
    isFounded ? namedAt(members, { measure, regionOf }, day).low : null;
  return {
    history,
    slot,
    lastMembers,
    lastCountries: reportedSizes(history, 'countries', day).at(-1) ?? null,
    named: namedOn('members'),
    namedThen: lastMembers === null ? null : namedAt(members, 'members', reportDay).low,
    namedCountries: namedOn('countries'),
    namedRegions: namedOn('regions'),
    growth: reportedGrowth(history, 'members', model.span[0], day),
  };
}

/** Type by the countries of the members named on a day and the countries last reported. */
function typeOn(
  history: AllianceHistory,
  members: readonly MemberSpell[],
  { regionOf }: Counting,
  day: Day,
): OrganisationTypeResult {
  const named = members.filter((spell) => {
    const { from, to } = certainDays(spell);
    return from <= day && day < to;
  });
  const bodies = new Map(named.map((spell) => [spell.organisationId, spell]));
  const ids = [...new Set([...bodies.values()].flatMap(({ countryId }) => countryId ?? []))];
  const reported = reportedSizes(history, 'members', day).at(-1);
  // More named than reported shows that the report is of another time, so that neither list is complete.
  return organisationType({
    internationalBodies: [...bodies.values()].filter(({ isInternational }) => isInternational).length,
    countries: ids.map((id) => ({ id, region: regionOf?.get(id) ?? null })),
    isListComplete:
      (reported?.qualifier === 'exact' || reported?.qualifier === 'derived') && bodies.size >= reported.value,
    reported: reportedSizes(history, 'countries', day).at(-1) ?? null,
  });
}

/** Joins, leaves and churn of the last calendar year that was over on a day, and the course of the named members. */
export function allianceCourse(
  { history }: AllianceLine,
  model: AlliancesModel,
  state: AlliancesState,
  day: Day,
): AllianceCourse {
  const members = filteredMembers(history.members, state, model.filter);
  const year = yearOf(day + 1) - 1;
  const [from] = model.span;
  const since = Math.max(from, history.founded.low ?? from);
  const steps = memberSeries({ ...history, members }, 'members', model.closingDay);
  return {
    flows:
      yearlyFlows({ ...history, members }, model.closingDay).find((flows) => flows.year === year) ?? null,
    type: typeOn(history, history.members, model.counting, day),
    course:
      steps.length === 0
        ? []
        : Array.from({ length: coursePoints }, (_, i) => {
            // Members known only from a page read on the closing day join on it: no surge of the course.
            const at = from + ((day - 1 - from) * i) / (coursePoints - 1);
            return at < since ? null : stepAt(steps, at).low;
          }),
  };
}
