import type { Day } from '../../model/spell';
import { dayOfIso } from '../days';
import { keep } from '../keep';
import type { RankingsState } from '../state/rankingsState';
import type { FilterState } from '../state/viewStates';
import { calculateModel, type CalculatedModel } from './calculateModel';
import { latestRows } from './index/latestRows';
import type { IndexModel, IndexTable } from './indexModel';
import type { IndexSource } from './indexSource';
import { ownTable } from './own/ownTable';
import { asDefined } from './resets';
import { timePanel, type TimePanel } from './time/timePanel';
import { yearsUntil } from './time/yearsUntil';
import type { RecordsData } from './values/recordsData';
import { valuesByYear } from './values/valuesByYear';

/** The choices that change the calculation; the rest of a state only changes what is shown. */
export function indexChoices(state: RankingsState) {
  const { weights, weighting, normalisation, aggregation, treatment, missing, least } = state;
  return { weights, weighting, normalisation, aggregation, treatment, missing, least };
}

/** What the values of an index depend on. */
export function valueFilters({ date, period, countries, type, evidence }: RankingsState) {
  return { date, period, countries, type, evidence };
}

const filtersOf = ({ period, countries, type, evidence }: RankingsState): FilterState => ({
  period,
  countries,
  type,
  evidence,
});

/** The day of the values that a state asks for. */
export function dayOfState({ date }: Pick<RankingsState, 'date'>, closingDay: Day): Day {
  return date === '' ? closingDay : dayOfIso(date);
}

/** The values of an index for a state. */
export function indexTable(
  { definition, own }: IndexSource,
  data: RecordsData,
  state: RankingsState,
): IndexTable {
  return ownTable(definition, own, data, dayOfState(state, data.network.closingDay), filtersOf(state));
}

/** The index as it is defined, with the same values. */
export function definedIndex(
  { definition }: IndexSource,
  table: IndexTable,
  state: RankingsState,
): CalculatedModel {
  return keep(table, `as defined ${definition.id}`, () =>
    calculateModel(definition, { ...state, ...asDefined }, table),
  );
}

/**
 * Ranks by the index as it is defined, by id of the unit, to compare those by other choices with; `null` where
 * nothing else was chosen, or it cannot be calculated.
 */
export function definedRanks(
  defined: IndexModel | null,
  state: RankingsState,
): ReadonlyMap<string, number> | null {
  const isDefined =
    JSON.stringify(indexChoices(state)) === JSON.stringify(indexChoices({ ...state, ...asDefined }));
  if (defined === null || isDefined) return null;
  const { result } = defined;
  return new Map(
    latestRows(result)
      .filter((row) => (result.rank[row] ?? 0) > 0)
      .map((row) => [result.units[row] ?? '', result.rank[row] ?? 0]),
  );
}

/** The index through time; a panel of the reader's own has its periods in itself. */
export function indexPanel(
  source: IndexSource,
  model: IndexModel,
  data: RecordsData,
  state: RankingsState,
): TimePanel | null {
  const day = dayOfState(state, data.network.closingDay);
  const yearly =
    source.own === null ? valuesByYear(data, model.definition, yearsUntil(day), filtersOf(state)) : null;
  return timePanel(model, yearly);
}
