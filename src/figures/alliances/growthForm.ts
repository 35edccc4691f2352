import type { Figure } from '../figure';
import type { AlliancesState } from '../state/alliancesState';
import { alliancesModel, chosenIds, type AlliancesData, type AlliancesModel } from './alliancesModel';
import { flowsFigure } from './flowsFigure';
import { growthFigure, type GrowthFigureInput } from './growthFigure';

/** Whether a growth figure has one axis of dates, on which a day can be shown. */
export const hasCursor = ({ count, scale, panels }: AlliancesState) =>
  count !== 'yearly' && scale !== 'aligned' && panels === 'one';

/** The growth of the chosen alliances in the form that the state asks for: sizes, or who joined and left each year. */
export function growthForm(input: GrowthFigureInput): Figure {
  return input.state.count === 'yearly' ? flowsFigure(input) : growthFigure(input);
}

/** The first two chosen alliances alone, so that their axis begins with the older; `null` where fewer are chosen. */
export function pairModel(data: AlliancesData, state: AlliancesState): AlliancesModel | null {
  const two = chosenIds(data.histories, state).slice(0, 2);
  const model = alliancesModel(data, { ...state, alliances: two });
  return model.lines.length < 2 ? null : model;
}

/** The growth of two alliances, below their numbers. */
export function pairGrowth(input: GrowthFigureInput): Figure {
  return growthFigure({ ...input, state: { ...input.state, show: 'growth', count: 'size' } });
}
