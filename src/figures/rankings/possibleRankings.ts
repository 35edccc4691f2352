import type { CountryGroup } from '../../model/country';
import type { Day } from '../../model/spell';
import { parseIso } from '../../text/dates';
import type { RankingsState } from '../state/rankingsState';
import type { RefusedPart } from '../state/refused';
import { rowOf } from './index/rankedRows';
import type { IndexModel } from './indexModel';
import type { IndexSource } from './indexSource';
import type { TimePanel } from './time/timePanel';
import { usableWeights } from './weights/usableWeights';

export interface PossibleRankings {
  readonly state: RankingsState;
  /** What of it the data or the index does not have, or lies after the closing date. */
  readonly refused: readonly RefusedPart[];
}

const part = (key: string, values: readonly string[], reason: RefusedPart['reason'] = 'unknown') =>
  values.length === 0 ? [] : [{ key, values, reason }];

/** What can be calculated of a state: the index that is there, dates up to the closing date, weights of its nodes. */
export function possibleRankings(
  { definition }: IndexSource,
  state: RankingsState,
  { groups, closingDay }: { readonly groups: readonly CountryGroup[]; readonly closingDay: Day },
): PossibleRankings {
  const { nodes, id } = definition;
  const weights = usableWeights(nodes, state.weights);
  const isLate = (parseIso(state.date) ?? 0) > closingDay;
  const isNode = (node: string) => nodes.some((one) => one.id === node);
  const isGroup = state.countries === 'all' || groups.some((group) => group.id === state.countries);
  return {
    state: {
      ...state,
      index: id,
      date: isLate ? '' : state.date,
      weights: weights.weights,
      locked: state.locked.filter(isNode),
      countries: isGroup ? state.countries : 'all',
    },
    refused: [
      ...part('index', id === state.index ? [] : [state.index]),
      ...part('date', isLate ? [state.date] : [], 'bad'),
      ...part('weights', weights.refused),
      ...part(
        'locked',
        state.locked.filter((node) => !isNode(node)),
      ),
      ...part('countries', isGroup ? [] : [state.countries]),
    ],
  };
}

/** What an index can show of a state: its own units and nodes. Units through time are those of the panel. */
export function knownChoices(
  model: IndexModel,
  panel: TimePanel | null,
  state: RankingsState,
): PossibleRankings {
  const nodes = new Set(model.original.nodes.map(({ id }) => id));
  const isUnit = (unit: string) => rowOf(model, unit) !== null;
  const isCourse = (unit: string) =>
    panel === null || isUnit(unit) || panel.table.rows.some(({ id }) => id === unit);
  const isKnown = {
    unit: isUnit,
    sort: (sort: string) => sort === 'name' || nodes.has(sort),
    x: (node: string) => nodes.has(node),
    y: (node: string) => nodes.has(node),
    node: (node: string) => nodes.has(node),
  };
  const keys = ['unit', 'sort', 'x', 'y', 'node'] as const;
  const unknown = keys.filter((key) => state[key] !== '' && !isKnown[key](state[key]));
  return {
    state: {
      ...state,
      ...Object.fromEntries(unknown.map((key) => [key, ''])),
      units: state.units.filter(isCourse),
    },
    refused: [
      ...unknown.flatMap((key) => part(key, [state[key]])),
      ...part(
        'units',
        state.units.filter((unit) => !isCourse(unit)),
      ),
    ],
  };
}
