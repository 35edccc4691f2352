import type { Country, CountryGroup } from '../../model/country';
import type { Figure } from '../figure';
import { coverageBase, type CoverageFigureInput } from './coverageBase';
import { levelShading, mapLayout } from './coverageMap';
import { coverageModel } from './coverageModel';

type WaitingInput = Omit<CoverageFigureInput, 'data' | 'model'> & {
  readonly countries: readonly Country[];
  readonly groups: readonly CountryGroup[];
};

const noTies = {
  countryIds: [],
  recordIds: [],
  country: [],
  record: [],
  channel: [],
  part: [],
  certainFrom: [],
  certainTo: [],
  possibleFrom: [],
  possibleTo: [],
  homeId: null,
  seat: null,
};

/** The frame of the coverage map while its records are loading: the map, no values, no legend, nothing claimed. */
export function waitingMap(input: WaitingInput): Figure {
  const { countries, groups, text, info, state } = input;
  const data = {
    countries,
    groups,
    cube: noTies,
    subjectNames: null,
    history: null,
    closingDay: info.closingDay,
  };
  const full = { ...input, data, model: coverageModel(data, state) };
  const layout = mapLayout(full, levelShading(full), []);
  return {
    ...coverageBase(full),
    title: text.words.figure.loading,
    subtitle: '',
    summary: text.words.figure.loading,
    markKeys: [],
    mark: () => null,
    table: { columns: [], rows: [] },
    layout: (size) => layout(size).slice(0, 1),
  };
}
