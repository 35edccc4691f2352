import type { AllianceHistory } from '../../model/alliance';
import type { Country, CountryGroup } from '../../model/country';
import type { Names } from '../../model/names';
import type { Day } from '../../model/spell';
import { channels, type Channel, type TieCube } from '../../model/ties';
import { countryStates, groupMembersAt, type CountryCoverage } from '../../measures/coverage/countryStates';
import { countTies, tieRecords, type TieWindow } from '../../measures/coverage/countTies';
import { coverageSummary, reachedOnlyOnce, type CoverageSummary } from '../../measures/coverage/summary';
import { namedAt } from '../../measures/growth/memberSeries';
import { reportedSizes } from '../../measures/growth/rates';
import type { ReportedSize } from '../../model/alliance';
import { dayOfIso, firstDayOf, lastDayOf, yearOf, yearsBefore } from '../days';
import { yearsOf, type CoverageState } from '../state/viewStates';

/** What the engine answered for a subject. */
export interface CoverageData {
  readonly countries: readonly Country[];
  readonly groups: readonly CountryGroup[];
  readonly cube: TieCube;
  /** Names of the subject; `null` for all bodies. */
  readonly subjectNames: Names | null;
  /** History of the subject where it is an alliance. */
  readonly history: AllianceHistory | null;
  readonly closingDay: Day;
}

export interface CoverageAt {
  readonly day: Day;
  readonly countries: readonly CountryCoverage[];
  readonly summary: CoverageSummary;
}

export interface CoverageModel {
  readonly now: CoverageAt;
  readonly before: CoverageAt | null;
  readonly gained: readonly string[];
  readonly lost: readonly string[];
  readonly channels: readonly Channel[];
  readonly group: CountryGroup | null;
  /** Group of the filter, which narrows the target group. */
  readonly filterGroup: CountryGroup | null;
  /** First and last day of the time axis. */
  readonly span: readonly [Day, Day];
  /** Last reported number of countries of an alliance, and how many are named on its date. */
  readonly reported: { readonly size: ReportedSize; readonly named: number } | null;
  recordIds(countryIds?: readonly string[]): string[];
  /** Ties with a country on the day, by channel. */
  byChannel(countryId: string): readonly { readonly channel: Channel; readonly ties: number }[];
  at(day: Day): CoverageAt;
}

const earliestYear = 1960;

function spanOf({ cube, closingDay }: CoverageData, state: CoverageState): readonly [Day, Day] {
  const years = yearsOf(state.period);
  if (years !== null) return [firstDayOf(years.from), Math.min(lastDayOf(years.to), closingDay)];
  const starts = cube.certainFrom.filter((day, row) => cube.certainTo[row] !== day && day <= closingDay);
  const first = starts.reduce((a, b) => Math.min(a, b), closingDay);
  return [firstDayOf(Math.max(earliestYear, Math.min(yearOf(first), yearOf(closingDay) - 5))), closingDay];
}

/** The country ids that a target group and the filter on a country group leave on a day. */
function groupAt({ groups, countries }: CoverageData, state: CoverageState, day: Day): ReadonlySet<string> {
  const membersOf = (id: string) => {
    const group = groups.find((candidate) => candidate.id === id);
    return group === undefined ? countries.map((country) => country.id) : groupMembersAt(group, day);
  };
  const filter = new Set(membersOf(state.countries));
  return new Set(membersOf(state.group).filter((id) => filter.has(id)));
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
export function coverageModel(data: CoverageData, state: CoverageState): CoverageModel {
  const { cube, countries, groups, history, closingDay } = data;
  const span = spanOf(data, state);
  const years = yearsOf(state.period);
  const chosen =
    state.channel.length === 0 ? channels : channels.filter((channel) => state.channel.includes(channel));
  const ids = countries.map(({ id }) => id);
  const windowAt = (day: Day): TieWindow => ({
    day,
    since: years === null ? null : firstDayOf(years.from),
    channels: chosen,
  });
  const at = (day: Day): CoverageAt => {
    const counts = countTies(cube, windowAt(day));
    const rules = { isComplete: isFullyNamed(history, chosen, day), unquantified: new Set<string>() };
    const unquantified = new Set(
      cube.countryIds.filter((_, i) => (counts.certain[i] ?? 0) === 0 && (counts.possible[i] ?? 0) > 0),
    );
    const list = countryStates(ids, groupAt(data, state, day), cube, counts, { ...rules, unquantified });
    return { day, countries: list, summary: coverageSummary(list) };
  };
  const day = Math.min(Math.max(state.date === '' ? span[1] : dayOfIso(state.date), span[0]), closingDay);
  const asked = state.compare === '' || state.compare === 'none' ? null : dayOfIso(state.compare);
  const compareDay =
    state.compare === 'none' ? null : asked !== null && asked < day ? asked : yearsBefore(day, 5);
  const now = at(day);
  const before = compareDay === null ? null : at(compareDay);
  const { gained, lost } =
    before === null ? { gained: [], lost: [] } : reachedOnlyOnce(before.countries, now.countries);
  const size = history === null ? undefined : reportedSizes(history, 'countries', day).at(-1);
  const sizeDay = Math.min(size?.bounds.high ?? day, day);
  return {
    now,
    before,
    gained,
    lost,
    channels: chosen,
    group: groups.find(({ id }) => id === state.group) ?? null,
    filterGroup: groups.find(({ id }) => id === state.countries) ?? null,
    span,
    reported:
      size === undefined || history === null
        ? null
        : { size, named: namedAt(history.members, 'countries', sizeDay).low },
    recordIds: (countryIds) => {
      const inGroup = now.countries
        .filter(({ state: value }) => value === 'value')
        .map(({ countryId }) => countryId);
      const wanted = countryIds === undefined ? inGroup : inGroup.filter((id) => countryIds.includes(id));
      return tieRecords(cube, windowAt(day), wanted);
    },
    byChannel: (countryId) =>
      chosen.map((channel) => ({
        channel,
        ties: tieRecords(cube, { ...windowAt(day), channels: [channel] }, [countryId]).length,
      })),
    at,
  };
}
