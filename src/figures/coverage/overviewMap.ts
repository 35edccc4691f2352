import { toIso } from '../../text/dates';
import type { Day } from '../../model/spell';
import { dayOfIso, firstDayOf, yearOf } from '../days';
import { parseState } from '../state/stateSchema';
import { coverageState, type CoverageState, type OverviewState } from '../state/viewStates';

/** Day since which the overview tells changes: the one asked for if it is past, else the first of three years ago. */
export function sinceDay({ since }: Pick<OverviewState, 'since'>, closingDay: Day): Day {
  const asked = since === '' ? NaN : dayOfIso(since);
  return asked <= closingDay ? asked : firstDayOf(yearOf(closingDay) - 3);
}

/** The state with the day since which changes are told; none for the usual one. */
export function withSince(state: OverviewState, closingDay: Day): OverviewState {
  const since = sinceDay(state, closingDay);
  return { ...state, since: since === sinceDay({ since: '' }, closingDay) ? '' : toIso(since) };
}

/** What the map of the overview shows: all ties that the filters leave, and their change since a day. */
export function overviewMapState(filters: OverviewState, since: Day): CoverageState {
  const { state } = parseState(coverageState, new URLSearchParams());
  return { ...state, ...filters, compare: toIso(since) };
}
