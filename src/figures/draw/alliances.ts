import {
  alliancesModel,
  chosenHistories,
  chosenIds,
  cursorDay,
  isEmptyModel,
  withShownDate,
  type AlliancesData,
  type AlliancesModel,
} from '../alliances/alliancesModel';
import { changeFigure } from '../alliances/changeFigure';
import { growthAt } from '../alliances/growthFigure';
import { growthForm, hasCursor, pairGrowth, pairModel } from '../alliances/growthForm';
import { overlapFigure } from '../alliances/overlap/overlapFigure';
import { pairFigure } from '../alliances/pairFigure';
import { retentionFigure } from '../alliances/retention/retentionFigure';
import { rolesFigure } from '../alliances/roles/rolesFigure';
import type { Figure } from '../figure';
import {
  allianceShows,
  alliancesState,
  bodyState,
  isBodyShow,
  type AlliancesState,
  type BodyShow,
} from '../state/alliancesState';
import { possibleAlliances } from '../state/possibleAlliances';
import { formatState } from '../state/stateSchema';
import type { FigureSource } from './figureSource';
import { nothingToDraw } from './nothingToDraw';
import { readState } from './readState';
import { toRefused } from './toRefused';
import type { DrawInput, ViewDrawing } from './viewDrawing';

async function dataOf(source: FigureSource): Promise<AlliancesData> {
  const [histories, groups, countries, events] = await Promise.all([
    source.answer('alliance-histories', {}),
    source.answer('country-groups', {}),
    source.answer('countries', {}),
    source.answer('alliance-events', {}),
  ]);
  return { histories, groups, countries, events, closingDay: source.info.closingDay };
}

/** What the figures of a state are made from. */
interface Chosen {
  readonly data: AlliancesData;
  readonly state: AlliancesState;
  readonly model: AlliancesModel;
}

async function bodyFigure(
  show: BodyShow,
  { spec, source, text }: DrawInput,
  { data, state, model }: Chosen,
): Promise<Figure> {
  const alliances = chosenIds(data.histories, state);
  const input = {
    spec,
    alliances: chosenHistories(data.histories, state).map((history, slot) => ({ history, slot })),
    state,
    groups: data.groups,
    text,
    info: source.info,
  };
  switch (show) {
    case 'retention':
      return retentionFigure(input);
    case 'overlap': {
      const members = await source.answer('alliance-members', { alliances });
      return overlapFigure({ ...input, members, date: cursorDay(model, state) });
    }
    case 'roles':
      return rolesFigure({ ...input, roles: await source.answer('alliance-roles', { alliances }) });
  }
}

/** A figure on the sizes of alliances: of each, of all, or of two; `null` where there is none to draw. */
function sizeFigure(
  name: string,
  { spec, source, text }: DrawInput,
  { data, state, model }: Chosen,
): Figure | null {
  const { info } = source;
  const { histories, groups } = data;
  // The date moves a line over the figure, and changes nothing of its words, marks and table.
  const timeless = { ...state, date: '' };
  const common = { spec, state: timeless, text, info, groups };
  if (name === 'change') return changeFigure({ ...common, histories });
  const day = cursorDay(model, state);
  if (name === 'growth') {
    if (isEmptyModel(model)) return null;
    const growth = growthForm({ ...common, model });
    return state.date !== '' && hasCursor(state)
      ? growthAt(growth, { model, state: timeless, text }, day)
      : growth;
  }
  const two = pairModel(data, timeless);
  if (two === null) return null;
  return name === 'pair' ? pairFigure({ ...common, model: two, day }) : pairGrowth({ ...common, model: two });
}

/** Growth, its change, overlap, retention and roles of alliances, and two of them side by side. */
export const alliances: ViewDrawing = {
  figures: [...allianceShows, 'pair-growth'],
  draw: async (asked) => {
    const read = readState(alliancesState, asked.spec);
    const data = await dataOf(asked.source);
    const possible = possibleAlliances(read.state, data);
    const name = asked.spec.figure === '' ? possible.state.show : asked.spec.figure;
    const show = allianceShows.find((known) => known === name) ?? 'pair';
    const model = alliancesModel(data, possible.state);
    const dated = withShownDate(model, possible.state);
    const state = isBodyShow(show) ? bodyState(dated, show) : { ...dated, show };
    const input = {
      ...asked,
      spec: { ...asked.spec, figure: name, state: formatState(alliancesState, state) },
    };
    const chosen = { data, state, model };
    const figure = isBodyShow(show) ? await bodyFigure(show, input, chosen) : sizeFigure(name, input, chosen);
    if (figure === null) throw nothingToDraw(asked.spec, name);
    const late = dated.date === possible.state.date ? [] : [{ key: 'date', value: possible.state.date }];
    return { figure, refused: [...read.refused, ...toRefused(possible.refused), ...late] };
  },
};
