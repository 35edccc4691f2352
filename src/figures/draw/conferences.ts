import { conferenceFigure, conferenceFigures } from '../conferences/conferenceFigure';
import { conferencesModel, type ConferencesData } from '../conferences/conferencesModel';
import { conferencesState } from '../state/conferencesState';
import { possibleConferences } from '../state/possibleConferences';
import type { FigureSource } from './figureSource';
import { mapGeometry } from './mapGeometry';
import { nothingToDraw } from './nothingToDraw';
import { readState } from './readState';
import { toRefused } from './toRefused';
import type { ViewDrawing } from './viewDrawing';

async function dataOf(source: FigureSource): Promise<ConferencesData> {
  const [records, countries, groups] = await Promise.all([
    source.answer('conference-series', {}),
    source.answer('countries', {}),
    source.answer('country-groups', {}),
  ]);
  return { records, countries, groups, closingDay: source.info.closingDay };
}

/** Series over time, host cities, reported sizes, and who ran the editions; the list of editions is no figure. */
export const conferences: ViewDrawing = {
  figures: conferenceFigures,
  draw: async ({ spec, source, text }) => {
    const read = readState(conferencesState, spec);
    const data = await dataOf(source);
    const { state, refused } = possibleConferences(read.state, data);
    const asked = spec.figure === '' ? state.show : spec.figure;
    const name = conferenceFigures.find((known) => known === asked);
    const model = conferencesModel(data, state);
    if (name === undefined || model.editions.length === 0) throw nothingToDraw(spec, asked);
    const map = name === 'places' ? await mapGeometry(source, data.countries) : null;
    const figure = conferenceFigure(name, { spec, data, model, state, text, info: source.info }, map);
    if (figure === null) throw nothingToDraw(spec, name);
    return { figure, refused: [...read.refused, ...toRefused(refused)] };
  },
};
