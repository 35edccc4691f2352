import type { AllianceHistory, ReportedSize } from '../../model/alliance';
import type { Country, CountryGroup } from '../../model/country';
import type { Names } from '../../model/names';
import type { Day } from '../../model/spell';
import { channels, conferenceParts, type Channel, type ConferencePart, type TieCube } from '../../model/ties';
import { changedRecords } from '../../measures/coverage/changedRecords';
import { countryStates, groupMembersAt, type CountryCoverage } from '../../measures/coverage/countryStates';
import { countTies, tieRecords, type TieWindow } from '../../measures/coverage/countTies';
import { coverageSummary, reachedOnlyOnce, type CoverageSummary } from '../../measures/coverage/summary';
import { namedAt } from '../../measures/growth/memberSeries';
import { reportedSizes } from '../../measures/growth/rates';
import { dayOfIso, firstDayOf, lastDayOf, yearOf, yearsBefore } from '../days';
import { yearsOf, type CoverageState } from '../state/viewStates';

/** What the engine answered for a subject. */
export interface SubjectTies {
  readonly cube: TieCube;
  /** Names of the subject; `null` for all bodies. */
  readonly subjectNames: Names | null;
  /** History of the subject where it is an alliance. */
  readonly history: AllianceHistory | null;
}

export interface CoverageData extends SubjectTies {
  readonly countries: readonly Country[];
  readonly groups: readonly CountryGroup[];
  readonly closingDay: Day;
}

export interface CoverageAt {
  readonly day: Day;
  /** First day of the span, where ties are asked for over a span. */
  readonly from: Day | null;
  readonly countries: readonly CountryCoverage[];
  readonly summary: CoverageSummary;
}

/** Ties by channel; the parts of conferences stand below them and can overlap. */
export interface ChannelTies {
  readonly channel: Channel;
  readonly part: ConferencePart | null;
}

export interface CoverageModel {
  readonly now: CoverageAt;
  readonly before: CoverageAt | null;
  readonly gained: readonly string[];
  readonly lost: readonly string[];
  readonly channels: readonly Channel[];
  readonly part: ConferencePart | null;
  readonly group: CountryGroup | null;
  /** Group of the filter, which narrows the target group. */
  readonly filterGroup: CountryGroup | null;
  /** First and last day of the time axis. */
  readonly span: readonly [Day, Day];
  /** Last reported number of countries of an alliance, and how many are named on its date. */
  readonly reported: { readonly size: ReportedSize; readonly named: number } | null;
  recordIds(countryIds?: readonly string[]): string[];
  /** Records that hold on one of the two dates and not on the other. */
  changedRecordIds(countryIds?: readonly string[]): string[];
  /** What ties are told apart by: the chosen channels, and the parts in conferences. */
  readonly channelTies: readonly ChannelTies[];
  /** Ties of a kind by country. */
  tiesBy(kind: ChannelTies): ReadonlyMap<string, number>;
  at(day: Day): CoverageAt;
}

const earliestYear = 1960;

/** First and last day of the time axis: the period of the filter, or from the first tie on record. */
export function spanOf(
  cubes: readonly TieCube[],
  closingDay: Day,
  state: CoverageState,
): readonly [Day, Day] {
  const years = yearsOf(state.period);
  if (years !== null) return [firstDayOf(years.from), Math.min(lastDayOf(years.to), closingDay)];
  const first = cubes
    .flatMap((cube) =>
      cube.certainFrom.filter((day, row) => cube.certainTo[row] !== day && day <= closingDay),
    )
    .reduce((a, b) => Math.min(a, b), closingDay);
  return [firstDayOf(Math.max(earliestYear, Math.min(yearOf(first), yearOf(closingDay) - 5))), closingDay];
}

/** The country ids that a target group and the filter on a country group leave on a day. */
function groupAt({ groups, countries }: CoverageData, state: CoverageState, day: Day): ReadonlySet<string> {
  const membersOf = (id: string) => {
    const group = groups.find((candidate) => candidate.id === id);
    return group === undefined ? countries.map((country) => country.id) : groupMembersAt(group, day);
  };
  const filter = new Set(membersOf(state.countries));
  const target = state.group === 'own' ? state.own : membersOf(state.group);
  return new Set(target.filter((id) => filter.has(id)));
}

/** An alliance whose reported members are all named has complete evidence: no record means no tie. */
function isFullyNamed(history: AllianceHistory | null, chosen: readonly Channel[], day: Day): boolean {
  if (history === null || chosen.length !== 1 || chosen[0] !== 'membership') return false;
  const last = reportedSizes(history, 'members', day).at(-1);
  return (
    last !== undefined &&
    last.qualifier === 'exact' &&
    namedAt(history.members, 'members', day).low >= last.value
  );
}

/** Everything a page says about coverage, for one state. Pure; the counts of a day are cheap to make again. */
export function coverageModel(
  data: CoverageData,
  state: CoverageState,
  span: readonly [Day, Day] = spanOf([data.cube], data.closingDay, state),
): CoverageModel {
  const { cube, countries, groups, history, closingDay } = data;
  const years = yearsOf(state.period);
  const chosen =
    state.channel.length === 0 ? channels : channels.filter((channel) => state.channel.includes(channel));
  const part = state.part === 'any' ? null : state.part;
  const ids = countries.map(({ id }) => id);
  const day = Math.min(Math.max(state.date === '' ? span[1] : dayOfIso(state.date), span[0]), closingDay);
  const from = state.from === '' ? null : Math.min(dayOfIso(state.from), day);
  const windowOf = ({ day: end, from: start }: Pick<CoverageAt, 'day' | 'from'>): TieWindow => ({
    day: end,
    from: start,
    since: years === null ? null : firstDayOf(years.from),
    channels: chosen,
    part,
  });
  const over = (start: Day | null, end: Day): CoverageAt => {
    const counts = countTies(cube, windowOf({ day: end, from: start }));
    const unquantified = new Set(
      cube.countryIds.filter((_, i) => (counts.certain[i] ?? 0) === 0 && (counts.possible[i] ?? 0) > 0),
    );
    const rules = { isComplete: isFullyNamed(history, chosen, end), unquantified };
    const list = countryStates(ids, groupAt(data, state, end), cube, counts, rules);
    return { day: end, from: start, countries: list, summary: coverageSummary(list) };
  };
  const asked = state.compare === '' || state.compare === 'none' ? null : dayOfIso(state.compare);
  const compareDay =
    state.compare === 'none' ? null : asked !== null && asked < day ? asked : yearsBefore(day, 5);
  const now = over(from, day);
  // Spans are compared with spans of the same length.
  const before =
    compareDay === null ? null : over(from === null ? null : compareDay - (day - from), compareDay);
  const { gained, lost } =
    before === null ? { gained: [], lost: [] } : reachedOnlyOnce(before.countries, now.countries);
  const size = history === null ? undefined : reportedSizes(history, 'countries', day).at(-1);
  const sizeDay = Math.min(size?.bounds.high ?? day, day);
  const recordIds = (countryIds?: readonly string[]) => {
    const inGroup = now.countries
      .filter(({ state: value }) => value === 'value')
      .map(({ countryId }) => countryId);
    const wanted = countryIds === undefined ? inGroup : inGroup.filter((id) => countryIds.includes(id));
    return tieRecords(cube, windowOf(now), wanted);
  };
  return {
    now,
    before,
    gained,
    lost,
    channels: chosen,
    part,
    group: groups.find(({ id }) => id === state.group) ?? null,
    filterGroup: groups.find(({ id }) => id === state.countries) ?? null,
    span,
    reported:
      size === undefined || history === null
        ? null
        : { size, named: namedAt(history.members, 'countries', sizeDay).low },
    recordIds,
    changedRecordIds: (countryIds = ids) =>
      before === null ? [] : changedRecords(cube, windowOf(before), windowOf(now), countryIds),
    channelTies: chosen.flatMap((channel): ChannelTies[] => [
      { channel, part: null },
      ...(channel === 'conference' && part === null
        ? (Object.keys(conferenceParts) as ConferencePart[]).map((one) => ({ channel, part: one }))
        : []),
    ]),
    tiesBy: ({ channel, part: one }) => {
      const { certain } = countTies(cube, { ...windowOf(now), channels: [channel], part: one ?? part });
      return new Map(cube.countryIds.map((id, i) => [id, certain[i] ?? 0]));
    },
    at: (end) => over(from === null ? null : Math.min(from, end), end),
  };
}
