import { coverageMap } from '../coverage/coverageMap';
import { coverageModel } from '../coverage/coverageModel';
import { overviewMapState, sinceDay, withSince } from '../coverage/overviewMap';
import { dayOfIso } from '../days';
import type { Figure } from '../figure';
import { growthOverview } from '../overview/growthOverview';
import { possibleFilters } from '../state/possibleState';
import { formatState } from '../state/stateSchema';
import { overviewState, type OverviewState } from '../state/viewStates';
import { mapGeometry } from './mapGeometry';
import { nothingToDraw } from './nothingToDraw';
import { overviewTop } from './overviewTop';
import { readState } from './readState';
import { subjectData } from './subjectData';
import { toRefused } from './toRefused';
import type { DrawInput, ViewDrawing } from './viewDrawing';

type Draw = (input: DrawInput, state: OverviewState) => Promise<Figure | null>;

/** `null` where a filter leaves no ties, which are evidenced, or no sizes, which are reported. */
const figures: Readonly<Record<string, Draw>> = {
  coverage: async ({ spec, source, text }, state) => {
    if (state.evidence === 'reported') return null;
    const { info } = source;
    const data = await subjectData(source, { key: 'all', names: null }, state.type);
    const map = await mapGeometry(source, data.countries);
    const mapState = overviewMapState(state, sinceDay(state, info.closingDay));
    return coverageMap({
      spec,
      data,
      model: coverageModel(data, mapState),
      state: mapState,
      text,
      info,
      ...map,
    });
  },
  growth: async ({ spec, source, text }, state) => {
    if (state.evidence === 'evidenced') return null;
    const { info } = source;
    const histories = await source.answer('alliance-histories', {});
    return growthOverview({ spec, histories, since: sinceDay(state, info.closingDay), text, info });
  },
  top: overviewTop,
};

/** The coverage map of all ties, the alliances that grew most, and the first units of the usual index. */
export const overview: ViewDrawing = {
  figures: Object.keys(figures),
  draw: async (asked) => {
    const { spec, source } = asked;
    const read = readState(overviewState, spec);
    const { refused } = possibleFilters(read.state, await source.answer('country-groups', {}));
    const state = withSince(read.state, source.info.closingDay);
    const name = spec.figure === '' ? 'coverage' : spec.figure;
    const input = { ...asked, spec: { ...spec, figure: name, state: formatState(overviewState, state) } };
    const figure = (await figures[name]?.(input, state)) ?? null;
    if (figure === null) throw nothingToDraw(spec, name);
    const { since } = read.state;
    const isLate = since !== '' && dayOfIso(since) > source.info.closingDay;
    const late = isLate ? [{ key: 'since', value: since }] : [];
    return { figure, refused: [...read.refused, ...toRefused(refused), ...late] };
  },
};
