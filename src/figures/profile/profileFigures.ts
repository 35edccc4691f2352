import type { AllianceHistory } from '../../model/alliance';
import type { FigureSpec } from '../../model/figureSpec';
import type { EntityKind } from '../../model/profile';
import type { Text } from '../../text/text';
import { alliancesModel, isEmptyModel } from '../alliances/alliancesModel';
import { growthFigure } from '../alliances/growthFigure';
import type { CoverageFigureInput } from '../coverage/coverageBase';
import type { CoverageData } from '../coverage/coverageModel';
import { subjectPhrase } from '../coverage/words';
import type { Figure, PackageInfo } from '../figure';
import { filterPhrase } from '../filterPhrase';
import { alliancesState } from '../state/alliancesState';
import { parseState } from '../state/stateSchema';
import { coverageState, type CoverageState, type FilterState } from '../state/viewStates';
import { tiesOverTime } from './tiesOverTime';

const filtersOf = ({ period, countries, type, evidence }: FilterState): FilterState => ({
  period,
  countries,
  type,
  evidence,
});

/** The coverage that a profile shows: of its entity alone, over every country, on the closing date. */
export function profileCoverage(key: string, filters: FilterState): CoverageState {
  const { state } = parseState(coverageState, new URLSearchParams());
  return { ...state, ...filtersOf(filters), subject: key, group: 'all', compare: 'none' };
}

/** An edition or an agreement has one date: there is no course over the years. */
export const hasYears = (kind: EntityKind) => kind !== 'conference' && kind !== 'agreement';

/** The ties of an entity over the years. */
export function profileTies({
  spec,
  data,
  model,
  state,
  text,
  info,
}: Omit<CoverageFigureInput, 'base' | 'geometryOf'>): Figure {
  const counted = model.now.countries.filter(({ state: value }) => value !== 'outside' && value !== 'home');
  return tiesOverTime({
    spec,
    subject: subjectPhrase(data, state, text, true),
    cube: data.cube,
    countryIds: new Set(counted.map(({ countryId }) => countryId)),
    filters: state,
    filterWords: filterPhrase(state, data.groups, text),
    text,
    info,
  });
}

export interface MemberGrowthInput {
  readonly spec: FigureSpec;
  readonly data: Omit<CoverageData, 'cube' | 'subjectNames'>;
  readonly history: AllianceHistory;
  readonly filters: FilterState;
  readonly text: Text;
  readonly info: PackageInfo;
}

/** The members of one alliance over time; `null` where none is named or reported. */
export function memberGrowth({ spec, data, history, filters, text, info }: MemberGrowthInput): Figure | null {
  const { groups, countries, closingDay } = data;
  const usual = parseState(alliancesState, new URLSearchParams()).state;
  const state = { ...usual, ...filtersOf(filters), alliances: [history.id] };
  const model = alliancesModel({ histories: [history], groups, countries, events: [], closingDay }, state);
  return isEmptyModel(model) ? null : growthFigure({ spec, model, state, text, info, groups });
}
