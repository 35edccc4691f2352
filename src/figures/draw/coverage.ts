import type { FigureSpec } from '../../model/figureSpec';
import { coverageModel, spanOf } from '../coverage/coverageModel';
import { coverageFigure } from '../coverage/forms/coverageFigure';
import { lorenzFigure } from '../coverage/forms/lorenzFigure';
import { inSightOf, mapViewOf } from '../coverage/forms/mapViewOf';
import { shownState } from '../coverage/forms/shownState';
import { regionFigure } from '../coverage/regionFigure';
import type { Figure } from '../figure';
import { possibleCoverage } from '../state/possibleCoverage';
import { formatState } from '../state/stateSchema';
import { coverageState } from '../state/viewStates';
import { mapGeometry } from './mapGeometry';
import { nothingToDraw } from './nothingToDraw';
import { readState } from './readState';
import { subjectData } from './subjectData';
import { toRefused } from './toRefused';
import type { DrawInput, ViewDrawing } from './viewDrawing';

/** Everything that the figures of coverage in a state are made from, and what of the state was refused. */
async function inputOf({ spec, source, text }: DrawInput) {
  const read = readState(coverageState, spec);
  const [countries, groups, subjects] = await Promise.all([
    source.answer('countries', {}),
    source.answer('country-groups', {}),
    source.answer('subjects', {}),
  ]);
  const possible = possibleCoverage(read.state, subjects, groups, countries);
  const { state } = possible;
  const { info } = source;
  const mapView = mapViewOf(state);
  const dataOf = (key: string) => {
    const names = subjects.find((subject) => subject.key === key)?.names ?? null;
    return subjectData(source, { key, names }, state.type);
  };
  const [data, otherData, map] = await Promise.all([
    dataOf(state.subject),
    state.versus === '' ? null : dataOf(state.versus),
    mapGeometry(source, countries, mapView),
  ]);
  const cubes = otherData === null ? [data.cube] : [data.cube, otherData.cube];
  const span = spanOf(cubes, info.closingDay, state);
  const model = coverageModel(data, state, span);
  const shown = shownState(state, model);
  const other =
    otherData === null
      ? null
      : { data: otherData, model: coverageModel(otherData, { ...state, subject: state.versus }, span) };
  const inSight = inSightOf(mapView, countries);
  return {
    input: { data, model, state, text, info, ...map, inSight },
    other,
    written: formatState(coverageState, shown.state),
    refused: [...read.refused, ...toRefused([...possible.refused, ...shown.refused])],
  };
}

/** The main figure in the form that the state asks for, the regions not reached, and the concentration of ties. */
export const coverage: ViewDrawing = {
  figures: ['map', 'regions', 'concentration'],
  draw: async (asked) => {
    const name = asked.spec.figure === '' ? 'map' : asked.spec.figure;
    const { input, other, written, refused } = await inputOf(asked);
    if (input.state.evidence === 'reported') throw nothingToDraw(asked.spec, name);
    const spec: FigureSpec = { ...asked.spec, figure: name, state: written };
    const full = { ...input, spec };
    const figures: Readonly<Record<string, () => Figure | null>> = {
      map: () => coverageFigure(full, other),
      regions: () => regionFigure(full),
      concentration: () => lorenzFigure(full),
    };
    const figure = figures[name]?.() ?? null;
    if (figure === null) throw nothingToDraw(asked.spec, name);
    return { figure, refused };
  },
};
