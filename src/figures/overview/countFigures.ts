import { countTies } from '../../measures/coverage/countTies';
import { groupMembersAt } from '../../measures/coverage/countryStates';
import { channels } from '../../model/ties';
import type { Day } from '../../model/spell';
import { keyFigureIds, type KeyFigureId, type KeyFigureItem } from '../../query/questions/keyFigures';
import { firstDayOf, lastDayOf, yearOf } from '../days';
import { yearsOf, type FilterState } from '../state/viewStates';
import type { CoverageData, CoverageModel } from '../coverage/coverageModel';

/** A number of the overview with its change since a date and its course by year. */
export interface CountedFigure {
  readonly id: KeyFigureId | 'countries';
  readonly count: number;
  readonly change: number;
  /** Things without a date: counted, but in no change. */
  readonly undated: number;
  readonly trend: readonly number[];
  readonly recordIds: readonly string[];
}

export interface CountInput {
  readonly items: readonly KeyFigureItem[];
  readonly model: CoverageModel;
  readonly data: CoverageData;
  readonly filters: FilterState;
  readonly since: Day;
  readonly closingDay: Day;
}

const trendYears = 20;

function isWanted(item: KeyFigureItem, filters: FilterState, group: ReadonlySet<string> | null): boolean {
  const years = yearsOf(filters.period);
  const isInPeriod =
    years === null ||
    (item.day !== null &&
      item.day <= lastDayOf(years.to) &&
      (item.figure === 'think-tanks' || item.day >= firstDayOf(years.from)));
  const isOfType = filters.type === 'all' || item.types.includes(filters.type);
  return isInPeriod && isOfType && (group === null || item.countryIds.some((id) => group.has(id)));
}

/** The key figures: think tanks, countries tied with another, alliances, agreements and conference editions. */
export function countFigures({
  items,
  model,
  data,
  filters,
  since,
  closingDay,
}: CountInput): CountedFigure[] {
  const chosen = data.groups.find(({ id }) => id === filters.countries);
  const group = chosen === undefined ? null : new Set(groupMembersAt(chosen, closingDay));
  const last = yearOf(closingDay);
  const ends = Array.from({ length: trendYears }, (_, i) =>
    Math.min(lastDayOf(last - trendYears + 1 + i), closingDay),
  );
  const byId = new Map(
    keyFigureIds.map((id): [KeyFigureId, CountedFigure] => {
      const wanted = items.filter((item) => item.figure === id && isWanted(item, filters, group));
      const dated = wanted.filter((item) => item.day !== null && item.day <= closingDay);
      return [
        id,
        {
          id,
          count: wanted.length,
          change: dated.filter((item) => (item.day ?? 0) >= since).length,
          undated: wanted.length - dated.length,
          trend: ends.map((end) => dated.filter((item) => (item.day ?? 0) <= end).length),
          recordIds: wanted.map((item) => item.id),
        },
      ];
    }),
  );
  const reachedAt = (day: Day) => {
    const { certain } = countTies(data.cube, { day, from: null, since: null, channels, part: null });
    return data.cube.countryIds.filter((id, i) => (certain[i] ?? 0) > 0 && (group === null || group.has(id)))
      .length;
  };
  const countries: CountedFigure = {
    id: 'countries',
    count: reachedAt(model.now.day),
    change: reachedAt(model.now.day) - reachedAt(since),
    undated: 0,
    trend: ends.map(reachedAt),
    recordIds: model.recordIds(),
  };
  const [thinkTanks, ...others] = keyFigureIds.flatMap((id) => byId.get(id) ?? []);
  return thinkTanks === undefined ? [countries] : [thinkTanks, countries, ...others];
}
