import type { AllianceHistory, ReportedSize } from '../../model/alliance';
import type { AllianceEvent } from '../../model/allianceEvent';
import type { Country, CountryGroup } from '../../model/country';
import type { Day } from '../../model/spell';
import { ageAt, observedAge } from '../../measures/growth/aligned';
import type { Counting } from '../../measures/growth/memberSeries';
import { midDay, reportedSizes } from '../../measures/growth/rates';
import type { StepPoint } from '../../measures/growth/steps';
import { toIso } from '../../text/dates';
import { dayOfIso, firstDayOf, lastDayOf, yearOf } from '../days';
import type { AlliancesState } from '../state/alliancesState';
import { yearsOf } from '../state/viewStates';
import { keep } from '../keep';
import { isRelative } from './shares';
import { stepsOfLine } from './lineSteps';
import { filterCountries } from './memberFilter';

export interface AlliancesData {
  readonly histories: readonly AllianceHistory[];
  readonly groups: readonly CountryGroup[];
  readonly countries: readonly Country[];
  readonly events: readonly AllianceEvent[];
  readonly closingDay: Day;
}

/** One alliance as the page compares it: counts before the index or the age is applied. */
export interface AllianceLine {
  readonly history: AllianceHistory;
  /** Position among the chosen: the first few have a colour, a marker and a dash of their own. */
  readonly slot: number;
  readonly steps: readonly StepPoint[];
  readonly reported: readonly ReportedSize[];
  readonly age: number | null;
  readonly events: readonly AllianceEvent[];
}

export interface AlliancesModel {
  /** Whether a filter leaves out members, so that named and reported cannot be compared. */
  readonly isFiltered: boolean;
  /** Countries whose members are counted; `null` = all. */
  readonly filter: ReadonlySet<string> | null;
  /** Whether what is counted is reported by alliances and drawn as they report it. */
  readonly hasReported: boolean;
  readonly counting: Counting;
  readonly group: CountryGroup | null;
  readonly lines: readonly AllianceLine[];
  readonly span: readonly [Day, Day];
  readonly closingDay: Day;
}

/** Alliances with a colour of their own; further ones are drawn behind them as context. */
export const mostColours = 8;
export const isContext = ({ slot }: { readonly slot: number }) => slot >= mostColours;

const usualAlliances = ['zgcta', 'ilstc-tta', 'silks', 'coc', 'asean-isis'];

/** The alliances that are compared unless others are chosen: those of the reference texts, else the best documented. */
export function usualChoice(histories: readonly AllianceHistory[]): string[] {
  const known = usualAlliances.filter((id) => histories.some((history) => history.id === id));
  return known.length > 0 ? known : bestDocumented(histories).slice(0, 5);
}

/** All alliances, those with most on record first, so that these have a colour of their own. */
export function bestDocumented(histories: readonly AllianceHistory[]): string[] {
  return [...histories]
    .sort((a, b) => b.sizes.length + b.members.length - a.sizes.length - a.members.length)
    .map(({ id }) => id);
}

/** The choice of every alliance, in a link as short as one of a single alliance. */
export const everyAlliance = 'all';

/** Ids of the chosen alliances in their order, or of the usual ones. */
export function chosenIds(
  histories: readonly AllianceHistory[],
  { alliances }: Pick<AlliancesState, 'alliances'>,
): readonly string[] {
  if (alliances.length === 0) return usualChoice(histories);
  return alliances.includes(everyAlliance) ? bestDocumented(histories) : alliances;
}

/** The chosen alliances in their order, or the usual ones. */
export function chosenHistories(
  histories: readonly AllianceHistory[],
  state: AlliancesState,
): AllianceHistory[] {
  const known = new Map(histories.map((history) => [history.id, history]));
  return [...new Set(chosenIds(histories, state))].flatMap((id) => known.get(id) ?? []);
}

function spanOf(chosen: readonly AllianceHistory[], period: string, closingDay: Day): readonly [Day, Day] {
  const years = yearsOf(period);
  if (years !== null) return [firstDayOf(years.from), Math.min(lastDayOf(years.to), closingDay)];
  let first = closingDay - 365;
  const look = (day: Day | null) => {
    if (day !== null && day < first) first = day;
  };
  for (const { founded, sizes, members } of chosen) {
    look(founded.low);
    for (const { bounds } of sizes) look(bounds.low);
    for (const { startHigh } of members) look(startHigh);
  }
  return [firstDayOf(yearOf(first)), closingDay];
}

const regionsOf = (countries: readonly Country[]) =>
  new Map(countries.flatMap(({ id, regionId }) => (regionId === null ? [] : [[id, regionId] as const])));

function byAlliance(events: readonly AllianceEvent[]): ReadonlyMap<string, readonly AllianceEvent[]> {
  const found = new Map<string, AllianceEvent[]>();
  for (const event of events) found.set(event.allianceId, [...(found.get(event.allianceId) ?? []), event]);
  return found;
}

export function alliancesModel(data: AlliancesData, state: AlliancesState): AlliancesModel {
  const { closingDay } = data;
  const filter = filterCountries(data.groups, state, closingDay);
  const isFiltered = filter !== null || state.type !== 'all';
  const chosen = chosenHistories(data.histories, state);
  const span = spanOf(chosen, state.period, closingDay);
  const group = data.groups.find(({ id }) => id === state.group) ?? null;
  const counting: Counting = { measure: state.measure, regionOf: regionsOf(data.countries), group };
  const measure = state.measure === 'members' || state.measure === 'countries' ? state.measure : null;
  const isComparable = !isRelative(state) && state.count === 'size';
  const hasReported = measure !== null && isComparable && state.evidence !== 'evidenced' && !isFiltered;
  const input = { data, state, counting, filter, until: span[1] };
  const events = keep(data.events, 'by alliance', () => byAlliance(data.events));
  const lines = chosen.map((history, slot): AllianceLine => ({
    history,
    slot,
    steps: state.evidence === 'reported' ? [] : stepsOfLine(history, input),
    reported: hasReported
      ? reportedSizes(history, measure, span[1]).filter((size) => midDay(size) >= span[0])
      : [],
    age: observedAge(history, closingDay),
    events: events.get(history.id) ?? [],
  }));
  return { lines, counting, group, span, closingDay, isFiltered, filter, hasReported };
}

/** Age in years of a line at a day; `null` without a founding date. */
export function lineAge(line: AllianceLine, day: Day): number | null {
  return ageAt(line.history, day);
}

/** Whether neither a member nor a reported size is left to count. */
export const isEmptyModel = ({ lines }: AlliancesModel) =>
  lines.every(({ steps, reported }) => steps.length === 0 && reported.length === 0);

/** Day of the cursor and the tables: the chosen one, within the span. */
export function cursorDay({ span }: AlliancesModel, { date }: AlliancesState): Day {
  return date === '' ? span[1] : Math.min(Math.max(dayOfIso(date), span[0]), span[1]);
}

/** The state with the date that is drawn in place of the one asked for. */
export function withShownDate(model: AlliancesModel, state: AlliancesState): AlliancesState {
  return state.date === '' ? state : { ...state, date: toIso(cursorDay(model, state)) };
}
